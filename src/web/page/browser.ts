import './icon.svg?url'
import './style/index.css'
import { comeAlive } from './come-alive.ts'

comeAlive()
