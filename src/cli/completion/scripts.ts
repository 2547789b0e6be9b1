/** What a shell asks: `rosctr completion words -- WORDS`, where the last word is the one at the cursor. */
export const scripts = {
  bash: `# Completion of rosctr for bash: eval "$(rosctr completion bash)"
_rosctr() {
  local line typed kept candidate
  local -a words=()
  # COMP_WORDS is split at : and =, which are parts of our words.
  line=\${COMP_LINE:0:COMP_POINT}
  IFS=$' \\t' read -ra words <<<"$line"
  [[ $line == *[[:space:]] ]] && words+=('')
  typed=\${words[\${#words[@]} - 1]}
  # What stands before the last : or = is kept by readline, and must not come again.
  kept=
  [[ $typed == *[:=]* ]] && kept=\${typed%"\${typed##*[:=]}"}
  COMPREPLY=()
  while IFS=$'\\t' read -r candidate _; do
    if [[ $candidate == :paths ]]; then
      typed=\${typed##*=}
      compopt -o filenames 2>/dev/null
      while IFS= read -r candidate; do COMPREPLY+=("$candidate"); done < <(compgen -f -- "$typed")
    else
      [[ $candidate == *= ]] && compopt -o nospace 2>/dev/null
      COMPREPLY+=("\${candidate#"$kept"}")
    fi
  done < <(command rosctr completion words -- "\${words[@]:1}" 2>/dev/null)
}
complete -F _rosctr rosctr
`,
  zsh: `#compdef rosctr
# Completion of rosctr for zsh: eval "$(rosctr completion zsh)", or as a file _rosctr in a folder of $fpath.
_rosctr() {
  local line value
  local -a lines done open
  lines=("\${(@f)$(command rosctr completion words -- "\${(@Q)words[2,CURRENT]}" 2>/dev/null)}")
  for line in $lines; do
    value=\${line%%$'\\t'*}
    if [[ $value == :paths ]]; then
      [[ $PREFIX == *=* ]] && compset -P '*='
      _files
    elif [[ $value == *= ]]; then
      open+=("\${value//:/\\\\:}:\${line#*$'\\t'}")
    else
      done+=("\${value//:/\\\\:}:\${line#*$'\\t'}")
    fi
  done
  (( $#done )) && _describe -V rosctr done
  (( $#open )) && _describe -V rosctr open -S ''
  return 0
}
if [[ \${funcstack[1]} == _rosctr ]]; then
  _rosctr "$@"
else
  (( $+functions[compdef] )) || { autoload -Uz compinit && compinit; }
  compdef _rosctr rosctr
fi
`,
  fish: `# Completion of rosctr for fish: rosctr completion fish | source
function __rosctr_words
  set -l typed (commandline -ct)
  set -l words (commandline -opc)
  command rosctr completion words -- $words[2..-1] "$typed" 2>/dev/null | while read -l line
    if test "$line" = :paths
      set -l prefix (string match -r -- '^.*=' $typed)
      for path in (__fish_complete_path (string replace -- "$prefix" '' $typed))
        echo "$prefix$path"
      end
    else
      echo $line
    end
  end
end
complete -c rosctr -f -a '(__rosctr_words)'
`,
  powershell: `# Completion of rosctr for PowerShell: rosctr completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName rosctr -ScriptBlock {
  param($typed, $ast, $cursor)
  $words = @($ast.CommandElements | Select-Object -Skip 1 |
    Where-Object { $_.Extent.StartOffset -lt $cursor } | ForEach-Object { $_.ToString() })
  # An empty argument is dropped by some versions, so it goes as two quotes.
  if ($typed -eq '') { $words += '""' }
  rosctr completion words '--' @words 2>$null | ForEach-Object {
    $value, $text = $_ -split "\`t", 2
    if ($value -eq ':paths') {
      [System.Management.Automation.CompletionCompleters]::CompleteFilename($typed)
    } else {
      if (-not $text) { $text = $value }
      [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $text)
    }
  }
}
`,
} as const;

export type Shell = keyof typeof scripts;
