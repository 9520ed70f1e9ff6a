import type { Plural } from '../message.ts';

const unreadable: Plural = {
  one: '{count} entry in the browser’s storage cannot be read. It is left as it is.',
  other: '{count} entries in the browser’s storage cannot be read. They are left as they are.',
};
const taken: Plural = { one: '{count} scenario loaded.', other: '{count} scenarios loaded.' };
const known: Plural = { one: '{count} was already here.', other: '{count} were already here.' };

const more: Plural = { one: 'Show {count} more', other: 'Show {count} more' };

export const saved = {
  title: 'My scenarios',
  about:
    'They are kept in this browser only, and Safari deletes them after seven days without a visit. To move them elsewhere, or to keep them, save them to a file.',
  close: 'Close',
  present: 'Current scenario',
  name: 'Name',
  save: 'Save',
  replace: 'Replace',
  saveNew: 'Save as new',
  list: 'Saved scenarios',
  empty: 'Nothing is saved yet.',
  unnamed: 'Unnamed',
  named: '“{name}”',
  summary: 'COCA {cocaNow} → {coca}, contracts a month {contractsNow} → {contracts}',
  isOpen: 'open now',
  rename: 'Rename',
  duplicate: 'Duplicate',
  delete: 'Delete',
  /** Accessible names of buttons and boxes. */
  openOne: 'Open {name}',
  renameOne: 'Rename {name}',
  duplicateOne: 'Duplicate {name}',
  deleteOne: 'Delete {name}',
  compareOne: 'Compare {name}',
  copyOf: '{name} (copy)',
  undo: 'Undo',
  saveFile: 'Save all to a file',
  openFile: 'Load from a file',
  file: 'takt-scenarios',
  compare: 'Compare',
  compareHint: 'Tick two to six to compare them.',
  more,
  notices: {
    held: '{name} is here until this page is left.',
    notDeleted: 'The browser did not let {name} be deleted.',
    gone: '{name} was deleted in another window: it is not renamed.',
    saved: '{name} is saved.',
    replaced: '{name} is saved over the earlier one.',
    deleted: '{name} is deleted.',
    full: 'The browser’s storage is full: {name} is not saved. What was there is still there. Save all to a file, delete some, and try again.',
    blocked:
      'This browser does not let pages store anything: what you save here is lost when you leave the page. Save it to a file.',
    unreadable,
    fileSaved: 'Your browser is saving {file}.',
  },
  import: {
    taken,
    known,
    refused: 'Entry {at} has no scenario and is skipped.',
    problem: '{name}: {problem}',
    notJson: '{file} is not loaded: it is not a JSON file.',
    notScenarios: '{file} is not loaded: it has no Takt scenarios.',
    tooLarge: '{file} is not loaded: it is larger than {size} MB.',
    unread: '{file} is not loaded: the browser could not read it.',
  },
};
