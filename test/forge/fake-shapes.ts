export type Dialect = 'github' | 'gitlab' | 'gitea';

/** A comment or an issue as the fake keeps it. */
export interface Kept {
  readonly id: number;
  readonly number: number;
  readonly author: { readonly id: number; readonly type: string; readonly association: string };
  body: string;
  title: string;
  state: 'open' | 'closed';
  labels: readonly string[];
  readonly isPull?: true;
}

export function commentOf(dialect: Dialect, { id, body, author }: Kept): object {
  if (dialect === 'gitlab') return { id, body, author: { id: author.id } };
  const who = { user: { id: author.id, type: author.type }, author_association: author.association };
  // What is written in a browser comes with its line ends.
  return { id, body: body.replaceAll('\n', '\r\n'), html_url: `http://forge/c/${id}`, ...who };
}

export function issueOf(dialect: Dialect, item: Kept): object {
  const { id, number, title, body, state, author, isPull } = item;
  if (dialect === 'gitlab')
    return {
      id,
      iid: number,
      title,
      description: body,
      state: state === 'open' ? 'opened' : 'closed',
      web_url: `http://forge/i/${number}`,
      author: { id: author.id },
    };
  return {
    id,
    number,
    title,
    body,
    state,
    html_url: `http://forge/i/${number}`,
    user: { id: author.id, type: author.type },
    author_association: author.association,
    ...(isPull ? { pull_request: {} } : {}),
  };
}
