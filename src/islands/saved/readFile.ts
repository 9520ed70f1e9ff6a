import { readFile, type FileProblem, type FileReading } from '../../scenario/savedFile.ts';

/** Largest file, in MB: more than a browser stores for a page. */
export const LARGEST = 10;

/** Reads a chosen file of scenarios, or returns why it cannot be. */
export async function readChosen(
  file: File,
): Promise<FileReading | FileProblem | 'tooLarge' | 'unread'> {
  if (file.size > LARGEST * 1e6) return 'tooLarge';
  const text = await file.text().catch(() => undefined);
  return text === undefined ? 'unread' : readFile(text);
}
