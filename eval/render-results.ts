import type { Row } from './task.ts'

/** The table of eval/RESULTS.md. Rows come sorted by command. */
export function renderResults(rows: readonly (Row & { readonly command: string })[], commit: string): string {
  const lines = [
    '# Quality on gold data',
    '',
    `Made by \`npm run eval\` at commit ${commit}; figures are percentages unless named otherwise. Do not edit.`,
    '',
    '| task | data | size | figure | reached | bar | floor | best published | command |',
    '| --- | --- | --- | --- | ---: | ---: | --- | --- | --- |',
  ]
  for (const row of rows) {
    lines.push(
      `| ${row.task} | ${row.data} | ${row.size} | ${row.figure} | ${row.value.toFixed(1)} | ${row.bar ?? ''} | ${row.floor ?? ''} | ${row.best ?? ''} | \`${row.command}\` |`,
    )
  }
  return `${lines.join('\n')}\n`
}
