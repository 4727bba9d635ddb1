import type { FrameSentence, Item } from '../frame/frame.ts';
import { is, isMark } from '../frame/frame.ts';
import { CONJUNCTION, ING, PREPOSITION, VERB } from '../frame/word-class.ts';
import { isVerb, type Phrase } from '../phrases/phrase.ts';
import { rightPhrase } from '../phrases/right.ts';
import { type Cue, speakingFor, takes } from './cue.ts';
import { clauseSubject, mainSubject } from './subjects.ts';

/** A verb further from the one before it does not share its subject. */
const SHARING_REACH = 60;
/** The by-phrase of a passive begins within so many words. */
const BY_REACH = 12;

/** The cues, those without a subject of their own given that of a verb before them; passives with a by-phrase given its. */
export function withSharedSubjects(items: readonly Item[], sentence: FrameSentence, cues: readonly Cue[]): Cue[] {
  const out: Cue[] = [];
  cues.forEach((cue, i) => {
    if (cue.row.strength === 'thought') out.push(cue);
    else
      out.push(withAgent(items, sentence, cue.subject ? cue : sharing(items, sentence, cue, out, cues.slice(i + 1))));
  });
  return out;
}

function sharing(
  items: readonly Item[],
  sentence: FrameSentence,
  cue: Cue,
  before: readonly Cue[],
  after: readonly Cue[],
): Cue {
  const comment = cue.inflection === 'ing' && isMark(items[cue.first - 1], ',');
  const main = comment ? commentedSubject(items, sentence, cue, before) : null;
  if (main) return speakingFor(cue, main, 'shared');
  const neighbour =
    (comment ? before.findLast((other) => other.subject !== null && !yieldsTo(items, sentence, other)) : undefined) ??
    before.findLast((other) => other.subject !== null && (other.side !== 'by' || cue.inflection === 'ing'));
  const behindSide =
    neighbour && inSideClause(items, sentence, neighbour) ? subjectAfterComma(items, neighbour, cue) : null;
  if (behindSide) return speakingFor(cue, behindSide, 'shared');
  if (neighbour && cue.first - neighbour.at < SHARING_REACH)
    return speakingFor(cue, neighbour.subject, 'shared', neighbour.antecedent);
  const subject = clauseSubject(items, sentence.first, cue.first - 1) ?? mainSubject(items, sentence);
  if (subject && subject.last < cue.first) return speakingFor(cue, subject, 'shared');
  const next = cue.inflection === 'ing' ? after.find((other) => other.side === 'left') : undefined;
  if (next) return speakingFor(cue, next.subject, 'shared');
  const behind = cue.inflection === 'ing' ? mainSubject(items, sentence) : null;
  return behind ? speakingFor(cue, behind, 'shared') : cue;
}

/** "Ruiz left no doubt that Hale would stay, saying": no verb of speech before, so the main clause's subject comments. */
function commentedSubject(
  items: readonly Item[],
  sentence: FrameSentence,
  cue: Cue,
  before: readonly Cue[],
): Phrase | null {
  if (before.some((other) => other.subject !== null && !isNaming(items, sentence, other))) return null;
  for (let at = sentence.first; at < cue.first - 1; at++) if (is(items[at], CONJUNCTION)) return null;
  const subject = mainSubject(items, sentence);
  return subject && subject.last < cue.first - 1 ? subject : null;
}

/** Relative clauses and verbs that only mention are no main verbs: what follows them behind a comma is another's. */
function yieldsTo(items: readonly Item[], sentence: FrameSentence, cue: Cue): boolean {
  const { relative, row } = cue;
  return relative || row.strength === 'weak' || row.strength === 'mention' || isNaming(items, sentence, cue);
}

/** "a class called “Ruins”": a participle that names what stands before it, which is not the subject of the sentence. */
function isNaming(items: readonly Item[], sentence: FrameSentence, cue: Cue): boolean {
  if (cue.inflection !== 'past' || cue.side !== 'left' || !takes(cue, 'complement') || takes(cue, 'quote'))
    return false;
  const { first, pronoun } = cue.subject!;
  return pronoun === null && first > sentence.first && is(items[first - 1], PREPOSITION | VERB);
}

const SIDE_CLAUSES = /^(?:when|as|while|although|though|after|before|if|because|since)$/;

/** "Although Ruiz thanked her": the main clause is still to come. */
function inSideClause(items: readonly Item[], sentence: FrameSentence, { side, subject }: Cue): boolean {
  const at = subject!.first - 1;
  return side === 'left' && at >= sentence.first && SIDE_CLAUSES.test(items[at]!.lower);
}

/** The subject of the main clause that a comma opens between a cue and a later one: "…, he sounded a warning, saying". */
function subjectAfterComma(items: readonly Item[], from: Cue, to: Cue): Phrase | null {
  for (let at = from.last + 1; at < to.first - 1; at++) {
    if (!isMark(items[at], ',')) continue;
    const phrase = rightPhrase(items, to.first, at + 1);
    if (phrase && isVerb(items[phrase.last + 1])) return phrase;
  }
  return null;
}

/** "was called “a mess” by Ruiz": who does it, in place of what it is done to. */
function withAgent(items: readonly Item[], sentence: FrameSentence, cue: Cue): Cue {
  if (!cue.passive || cue.side === 'right' || cue.side === 'by') return cue;
  const subject = agentOf(items, sentence, cue.last + 1);
  return subject ? speakingFor(cue, subject, 'by') : cue;
}

function agentOf(items: readonly Item[], sentence: FrameSentence, from: number): Phrase | null {
  for (let at = from; at < Math.min(sentence.last, from + BY_REACH); at++) {
    if (items[at]!.lower !== 'by') continue;
    return is(items[at + 1], ING) ? null : rightPhrase(items, sentence.last, at + 1);
  }
  return null;
}
