import { script, scriptHash, style, styleHash } from '../../generated/html.ts';
import { escaped } from './encode.ts';
import type { Overview } from './packed.ts';

const policy = [
  "default-src 'none'",
  `script-src '${scriptHash}'`,
  `style-src '${styleHash}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect x='1' y='5' width='14' height='7' rx='2' fill='%232b6cb0'/%3E%3Cpath d='M4 5V2m8 3V2' stroke='%232b6cb0' stroke-width='1.5'/%3E%3C/svg%3E";

interface Parts {
  readonly overview: Overview;
  /** The overview as the script reads it. */
  readonly packed: string;
  readonly blocks: readonly string[];
}

/** One file that needs nothing else: text of others is escaped, or compressed and then written as text by the script. */
export function pageOf({ overview: { verdict, command }, packed, blocks }: Parts): string {
  const data = (id: string, text: string): string =>
    `<script type="text/plain" id="${id}">${text}</script>\n`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="rosctr">
<title>${escaped(`${command}: ${verdict.headline}`)}</title>
<link rel="icon" href="${icon}">
<style>${style}</style>
</head>
<body>
<div id="page">
<main>
<h1>${escaped(verdict.headline)}</h1>
<p>${escaped(verdict.lead)}</p>
<noscript><p>The pictures, the changes and the search on this page need JavaScript. It loads nothing from the network.</p></noscript>
</main>
</div>
${data('overview', packed)}${blocks.map((block, index) => data(`block-${index}`, block)).join('')}<script>${script}</script>
</body>
</html>
`;
}
