/** The table of weights has two to the power of this many. */
export const EVENT_BITS = 17
export const EVENT_MASK = (1 << EVENT_BITS) - 1
/** Room for all features of one option. */
export const EVENT_FEATURES = 128
