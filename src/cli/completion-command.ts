import type { Command } from 'commander'
import { UsageError } from '../model/error.ts'
import type { CommandEffects } from './effects.ts'

/** `sayso completion SHELL`: prints a script for the shell to source. Gives the exit status. */
export async function completionCommand(shell: string, program: Command, effects: CommandEffects): Promise<number> {
  const script = SCRIPTS[shell]
  if (!script) throw new UsageError('bad-shell', `no completion for '${shell}'; there is bash, zsh and fish`)
  await effects.print(script(describe(program)))
  return 0
}

interface Word {
  readonly word: string
  readonly about: string
}

interface CommandWords extends Word {
  readonly options: readonly (Word & { readonly choices: readonly string[]; readonly takesValue: boolean })[]
}

function describe(program: Command): CommandWords[] {
  return program.commands.map((command) => ({
    word: command.name(),
    about: command.description(),
    options: [
      ...command.options.map((option) => ({
        word: option.long ?? '',
        about: option.description,
        choices: option.argChoices ?? [],
        takesValue: option.required,
      })),
      { word: '--help', about: 'print help for this command', choices: [], takesValue: false },
    ],
  }))
}

/** What an option may be, where only one command has it. */
function choicesOf(commands: readonly CommandWords[], option: string): readonly string[] {
  return commands.flatMap(({ options }) => options.find(({ word }) => word === option)?.choices ?? [])
}

const quote = (text: string) => text.replaceAll("'", '’')

const SCRIPTS: Readonly<Record<string, (commands: readonly CommandWords[]) => string>> = {
  bash: (commands) => `# bash completion for sayso; put "source <(sayso completion bash)" in ~/.bashrc
_sayso() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}" options
  case "$command" in
${commands.map(({ word, options }) => `    ${word}) options='${options.map((option) => option.word).join(' ')}' ;;`).join('\n')}
    *) options='${commands[0]?.options.map((option) => option.word).join(' ') ?? ''} --version' ;;
  esac
  if [[ $before == --format ]]; then
    local formats='terminal json'
    [[ $command == read || $command == why ]] || formats='terminal markdown html json'
    COMPREPLY=($(compgen -W "$formats" -- "$word"))
  elif [[ $before == --as ]]; then
    COMPREPLY=($(compgen -W '${choicesOf(commands, '--as').join(' ')}' -- "$word"))
  elif [[ $command == completion ]]; then
    COMPREPLY=($(compgen -W 'bash zsh fish' -- "$word"))
  elif [[ $word == -* ]]; then
    COMPREPLY=($(compgen -W "$options" -- "$word"))
  else
    COMPREPLY=($(compgen -f -- "$word"))
    if [[ $COMP_CWORD == 1 ]]; then COMPREPLY+=($(compgen -W '${commands.map(({ word }) => word).join(' ')}' -- "$word")); fi
  fi
}
complete -o filenames -F _sayso sayso
`,
  zsh: (commands) => `#compdef sayso
# zsh completion for sayso; put it in a folder of $fpath as _sayso, or "source <(sayso completion zsh)"
_sayso() {
  local -a commands
  commands=(
${commands.map(({ word, about }) => `    '${word}:${quote(about)}'`).join('\n')}
  )
  if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
    _describe command commands
    _files
    return
  fi
  case $words[2] in
${commands.map(zshCase).join('\n')}
    *) _arguments '*:input:_files' ;;
  esac
}
if [[ $funcstack[1] == _sayso ]]; then _sayso "$@"; else compdef _sayso sayso; fi
`,
  fish: (commands) => `# fish completion for sayso; put it in ~/.config/fish/completions/sayso.fish
${commands.map(({ word, about }) => `complete -c sayso -n __fish_use_subcommand -a ${word} -d '${quote(about)}'`).join('\n')}
complete -c sayso -n '__fish_seen_subcommand_from completion' -f -a 'bash zsh fish'
${commands
  .flatMap(({ word, options }) =>
    options.map(
      (option) =>
        `complete -c sayso -n '__fish_seen_subcommand_from ${word}' -l ${option.word.slice(2)}${
          option.takesValue ? ' -r' : ''
        }${option.choices.length > 0 ? ` -f -a '${option.choices.join(' ')}'` : ''} -d '${quote(option.about)}'`,
    ),
  )
  .join('\n')}
`,
}

function zshCase({ word, options }: CommandWords): string {
  if (word === 'completion') return `    completion) _arguments '2:shell:(bash zsh fish)' ;;`
  const rows = options.map((option) => {
    const about = quote(option.about).replaceAll('[', '(').replaceAll(']', ')').replaceAll(':', ' -')
    if (!option.takesValue) return `'${option.word}[${about}]'`
    const values =
      option.choices.length > 0 ? `(${option.choices.join(' ')})` : option.word === '--out' ? '_files' : ' '
    return `'${option.word}[${about}]:value:${values}'`
  })
  return `    ${word}) _arguments ${rows.join(' ')} '*:input:_files' ;;`
}
