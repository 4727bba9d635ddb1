import type { Setting } from './attribution.ts';
import { isLive } from './cues/cue.ts';
import { findCues } from './cues/cues.ts';
import { mainSubject } from './cues/subjects.ts';
import type { Frame, FrameSentence } from './frame/frame.ts';
import { reportsOf } from './reports/reported-speech.ts';

const NONE = [] as const;

/** What can be seen in one sentence of a frame: its cues and its subject. */
export function settingOf(frame: Frame, sentence: FrameSentence): Setting {
  const cues = findCues(frame.items, sentence);
  const subject = mainSubject(frame.items, sentence, frame.text);
  if (cues.length === 0) return { frame, sentence, cues: NONE, live: NONE, subject, reports: NONE };
  const live = cues.filter(isLive);
  const reports = reportsOf({ frame, sentence, cues, live, subject });
  return { frame, sentence, cues, live, subject, reports };
}

/** The indices of the quotations in a sentence. */
export function quotesOf({ frame, sentence }: Setting): number[] {
  const out: number[] = [];
  for (let at = sentence.first; at < sentence.last; at++) if (frame.items[at]!.kind === 'quote') out.push(at);
  return out;
}
