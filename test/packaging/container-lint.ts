import { type Dockerfile, DockerfileParser, type From } from 'dockerfile-ast';
import { validate } from 'dockerfile-utils';

interface Rule {
  readonly says: string;
  readonly breaks: (file: Dockerfile) => boolean;
}

const last = (file: Dockerfile, keyword: string): string | undefined =>
  file
    .getInstructions()
    .findLast((instruction) => instruction.getKeyword() === keyword)
    ?.getArgumentsContent() ?? undefined;

/** What matters for this image beyond its syntax: it runs where there is no shell, and not as root. */
const rules: readonly Rule[] = [
  {
    says: 'RUN, CMD and ENTRYPOINT in the exec form: there is no shell on the way',
    breaks: (file) =>
      file
        .getInstructions()
        .filter((each) => ['RUN', 'CMD', 'ENTRYPOINT'].includes(each.getKeyword()))
        .some((each) => !each.getArgumentsContent()?.startsWith('[')),
  },
  {
    says: 'images with a host and a tag that is not latest',
    breaks: (file) => {
      const stages = file.getFROMs().map((from) => from.getBuildStage());
      return file
        .getFROMs()
        .filter((from) => !stages.includes(from.getImage()))
        .some((from: From) => {
          const tag = from.getImageTag();
          return from.getRegistry() === null || tag === null || tag === 'latest';
        });
    },
  },
  {
    says: 'the last USER is a number, and not 0',
    breaks: (file) => !/^[1-9]\d*(:[1-9]\d*)?$/.test(last(file, 'USER') ?? 'root'),
  },
  { says: 'an absolute WORKDIR', breaks: (file) => !(last(file, 'WORKDIR') ?? '').startsWith('/') },
  { says: 'COPY instead of ADD', breaks: (file) => last(file, 'ADD') !== undefined },
  {
    says: 'no secrets in ENV and ARG',
    breaks: (file) =>
      [...file.getENVs(), ...file.getARGs()].some((each) =>
        /password|token|secret|_key/i.test(each.getArgumentsContent() ?? ''),
      ),
  },
  { says: 'an ENTRYPOINT', breaks: (file) => last(file, 'ENTRYPOINT') === undefined },
];

/** What is wrong with a Containerfile: by its syntax, and by the rules above. */
export function containerLint(text: string): string[] {
  const file = DockerfileParser.parse(text);
  return [
    ...validate(text).map(({ message, range }) => `${range.start.line + 1}: ${JSON.stringify(message)}`),
    ...rules.filter(({ breaks }) => breaks(file)).map(({ says }) => `it has to have: ${says}`),
  ];
}
