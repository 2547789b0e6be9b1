/** What `rosctr help` tells of beside commands. */
export const topics = ['exit-codes', 'environment', 'addresses'] as const;
export type Topic = (typeof topics)[number];

/** The topic that was asked for, if it was one. */
export function topicIn(argv: readonly string[]): Topic | undefined {
  const [command, name] = argv;
  return command === 'help' && argv.length === 2 ? topics.find((topic) => topic === name) : undefined;
}
