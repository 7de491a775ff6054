import type { Finding } from '#domain/evidence.ts';
import { type References, SourceNames } from './SourceNames.tsx';

/** What was found, and by whom. */
export function FindingLine({ finding, references }: { finding: Finding; references: References }) {
  return (
    <>
      {finding.found} <SourceNames keys={finding.sources} references={references} />
    </>
  );
}
