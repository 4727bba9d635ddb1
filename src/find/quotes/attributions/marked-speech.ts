import {
  type Attribution,
  type Memory,
  type Query,
  type Setting,
  type SpeakerPhrase,
  speakerAt,
  speakerOf,
} from '../attribution.ts';
import { attributionEnd, attributionStart, type Cue } from '../cues/cue.ts';
import { isDash, isMark } from '../frame/frame.ts';
import { QUOTATION } from '../frame/word-class.ts';
import { type Passage, spokenBy } from '../passage.ts';
import { quotesOf } from '../setting.ts';
import { CARRIED_OVER } from './question.ts';
import { refusalOf } from './refusals.ts';
import { ATTRIBUTION_RULES } from './rules.ts';
import { isWhole } from './whole-sentence.ts';

/** Longer passages in marks are speech, however they look. */
const SURELY_SPEECH = 60;

/** What one paragraph leaves for the next. */
export interface Carry {
  readonly speaker: SpeakerPhrase | null;
}

/** The passages in marks of one paragraph with their speakers, and what the next one must know. */
export function markedSpeech(settings: readonly Setting[], carry: Carry): { passages: Passage[]; carry: Carry } {
  if (!settings.some(isMarked)) return { passages: [], carry: { speaker: lastSubject(settings) ?? carry.speaker } };
  let memory: Memory = {
    paragraphSpeaker: null,
    sentenceSpeaker: null,
    cueSubject: null,
    quoteBefore: false,
    subjectBefore: null,
  };
  const passages: Passage[] = [];
  for (const setting of settings) {
    if (memory.sentenceSpeaker) memory = remembering(memory, memory.paragraphSpeaker, null);
    const quotes = quotesOf(setting);
    for (const at of quotes) {
      const passage = passageAt(setting, memory, at, passages.at(-1));
      if (!passage) continue;
      passages.push(passage);
      const { speaker } = passage;
      if (speaker) memory = remembering(memory, speaker, speaker);
    }
    memory = afterSentence(setting, memory, quotes.length > 0);
  }
  const last = passages.at(-1);
  const spoken = last && (memory.quoteBefore || !memory.cueSubject) ? last.speaker : null;
  const speaker = spoken ?? memory.cueSubject ?? memory.subjectBefore;
  return { passages: withLaterSpeakers(passages, carry), carry: { speaker: speaker ?? carry.speaker } };
}

function remembering(
  { cueSubject, quoteBefore, subjectBefore }: Memory,
  paragraphSpeaker: SpeakerPhrase | null,
  sentenceSpeaker: SpeakerPhrase | null,
): Memory {
  return { paragraphSpeaker, sentenceSpeaker, cueSubject, quoteBefore, subjectBefore };
}

function isMarked({ sentence }: Setting): boolean {
  return (sentence.classes & QUOTATION) !== 0;
}

/** Of a paragraph without marks: the speaker of its last sentence, else the last subject of any. */
function lastSubject(settings: readonly Setting[]): SpeakerPhrase | null {
  const last = settings.at(-1);
  const speaker = last && cueSubjectOf(last);
  if (speaker) return speaker;
  const setting = settings.findLast(({ subject }) => subject !== null);
  return setting ? speakerAt(setting, setting.subject!) : null;
}

function passageAt(setting: Setting, memory: Memory, at: number, before: Passage | undefined): Passage | null {
  const quotation = setting.frame.items[at]!.quotation!;
  const query: Query = { setting, memory, at, quotation };
  const attribution = attributionOf(query);
  if (isRefused(query, attribution)) return null;
  const { start, end } = quotation.inner;
  const split = isSplit(query);
  const type = split || isWhole(query, attribution?.rule ?? null) ? 'direct' : 'partial';
  const { speaker = null, cue = null, rule = null } = attribution ?? {};
  return {
    start,
    end,
    type,
    speaker,
    cue,
    rule,
    continues: quotation.continued || split || goesOn(type, rule, before),
  };
}

function attributionOf(query: Query): Attribution | null {
  for (const rule of ATTRIBUTION_RULES) {
    const found = rule.find(query);
    if (found) return { speaker: found.speaker, cue: found.cue, rule: rule.name };
  }
  return null;
}

function isRefused(query: Query, attribution: Attribution | null): boolean {
  const { start, end } = query.quotation.inner;
  const sure =
    attribution?.cue &&
    attribution.rule !== 'source' &&
    !attribution.rule.endsWith('further on') &&
    end - start >= SURELY_SPEECH;
  const before = query.at > query.setting.sentence.first ? query.setting.frame.items[query.at - 1] : undefined;
  if (sure || (attribution?.rule === 'behind the quote' && before?.kind !== 'word')) return false;
  return refusalOf(query, attribution?.rule ?? CARRIED_OVER) !== null;
}

/** “The dam,” said Ruiz, “is full.”: nothing but an attribution between two commas parts the halves. */
function isSplit({ setting, at }: Query): boolean {
  const { items } = setting.frame;
  if (!isMark(items[at - 1], ',') && !isDash(items[at - 1])) return false;
  return setting.live.some((cue) => {
    const start = attributionStart(cue);
    return (
      start !== null &&
      start > setting.sentence.first &&
      items[isMark(items[start - 1], ',') ? start - 2 : start - 1]?.kind === 'quote' &&
      attributionEnd(cue) <= at - 1
    );
  });
}

const CARRIED = new Set(['second half of a split quote', 'speaker of the paragraph', 'subject before']);

/** “Half,” said Ruiz, “and half”; “One,” said Ruiz. “Two.” */
function goesOn(type: Passage['type'], rule: string | null, before: Passage | undefined): boolean {
  return type === 'direct' && before?.type === 'direct' && rule !== null && CARRIED.has(rule);
}

function afterSentence(setting: Setting, memory: Memory, quoteBefore: boolean): Memory {
  const subject = setting.subject && speakerAt(setting, setting.subject);
  const { paragraphSpeaker, sentenceSpeaker } = memory;
  return {
    paragraphSpeaker,
    sentenceSpeaker,
    cueSubject: cueSubjectOf(setting),
    quoteBefore,
    subjectBefore: !quoteBefore && subject ? subject : (paragraphSpeaker ?? subject ?? memory.subjectBefore),
  };
}

/** Whoever speaks last in a sentence, and not within another's words. */
function cueSubjectOf(setting: Setting): SpeakerPhrase | null {
  const { live } = setting;
  const last =
    live.findLast((cue) => !cue.relative && !isReported(setting, cue)) ??
    live.find((cue) => !cue.relative && cue.side !== 'source') ??
    live[0];
  return last ? speakerOf(setting, last) : null;
}

/** "Ruiz said Hale had lied": what is said within another's words. */
function isReported({ reports }: Setting, { at }: Cue): boolean {
  return reports.some(({ contents }) => contents.some(({ first, last }) => first <= at && at < last));
}

/** A passage without a speaker takes the next one's of its paragraph, or the last of the paragraph before. */
function withLaterSpeakers(passages: readonly Passage[], carry: Carry): Passage[] {
  return passages.map((passage, i) => {
    if (passage.speaker) return passage;
    const later = passages.slice(i + 1).find((other) => other.speaker)?.speaker;
    const speaker = later ?? carry.speaker;
    const rule = later ? 'speaker further on in the paragraph' : CARRIED_OVER;
    return spokenBy(passage, speaker, speaker && rule);
  });
}
