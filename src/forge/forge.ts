/** A comment as a forge has it. */
export interface Post {
  readonly id: number;
  readonly body: string;
  /** Where people look at it. */
  readonly url: string;
}

export interface Issue extends Post {
  /** The number that people write: `#12`. */
  readonly number: number;
  readonly title: string;
  readonly isOpen: boolean;
}

export interface IssueDraft {
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
}

/** Comments of one pull request, merge request or issue. */
export interface Comments {
  /** The oldest one that begins with this line and that we may well have written. */
  readonly find: (marker: string) => Promise<Post | undefined>;
  readonly create: (body: string) => Promise<Post>;
  /** Undefined: it was deleted meanwhile. */
  readonly update: (post: Post, body: string) => Promise<Post | undefined>;
}

export interface Issues {
  /** Begins with this line. Closed ones are looked at only where `state` says so, the newest first. */
  readonly find: (
    marker: string,
    options?: { readonly state?: 'open' | 'all'; readonly label?: string },
  ) => Promise<Issue | undefined>;
  readonly create: (draft: IssueDraft) => Promise<Issue>;
  /** Undefined: it was deleted meanwhile. */
  readonly update: (
    issue: Issue,
    change: Partial<Pick<IssueDraft, 'title' | 'body'>> & { readonly isOpen?: boolean },
  ) => Promise<Issue | undefined>;
  readonly comments: (issue: Issue) => Comments;
}

/** What GitHub, GitLab, Gitea and Forgejo have in common, as far as rosctr needs it. */
export interface Forge {
  readonly name: string;
  /** `pull request` or `merge request`. */
  readonly changeWord: string;
  /** The longest body it takes, in characters. */
  readonly longest: number;
  readonly comments: (change: number) => Comments;
  readonly issues: Issues;
}

/** What a forge client is told about its forge. */
export interface ForgeSettings {
  /** `https://api.github.com`, `https://gitlab.com/api/v4`, `https://codeberg.org/api/v1`. */
  readonly apiUrl: string;
  /** `owner/name`; for GitLab also a number. */
  readonly repo: string;
}
