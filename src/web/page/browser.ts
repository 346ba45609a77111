import './icon.svg?url'
import './page.css'
import { comeAlive } from './come-alive.ts'

comeAlive()
