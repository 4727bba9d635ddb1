import { onDemand } from '../on-demand.ts';
import type { LineRule } from './line-rules.ts';

/** A line of a page or a feed that is no part of the story. */
export interface FurnitureRule extends LineRule {
  /** What may follow such a line and belongs to it: headlines of other stories, a caption, a box up to its own end. */
  readonly follow: 'links' | 'caption' | 'box' | null;
}

const END = String.raw`[.!:]*$`;

/** Lines that are dropped wherever they stand between the paragraphs of a story. */
export const FURNITURE: readonly FurnitureRule[] = [
  row('sign up here', 'sign', '[Sign up here.]', `^sign up (?:here|now|today)${END}`),
  row(
    'newsletter offer',
    'sign subscribe register',
    '[Sign up for our daily newsletter]',
    String.raw`^(?:sign up|subscribe|register)\b.{0,80}\b(?:newsletters?|briefing|alerts?|e-?mails?|inbox|podcast|access)\b.{0,80}$`,
  ),
  row(
    'newsletter pitch',
    'get receive want start',
    '[Get the day’s top stories in your inbox every morning.]',
    String.raw`^(?:get|receive|want|start)\b.{0,80}\b(?:in|to) your inbox\b.{0,60}$`,
  ),
  row(
    'register for access',
    'register',
    '[Register now for FREE unlimited access to Example.com]',
    String.raw`^register now for free\b.{0,80}$`,
  ),
  row(
    'newsletter box',
    { opens: 'skip', follow: 'box' },
    '[skip past newsletter promotion]',
    String.raw`^skip past newsletter promotion$`,
  ),
  row('newsletter box end', 'after', '[after newsletter promotion]', String.raw`^after newsletter promotion$`),
  row(
    'privacy note',
    'privacy free',
    '[Privacy Notice: Newsletters may contain information about charities.]',
    String.raw`^(?:privacy notice|free (?:daily|weekly) newsletter)\b`,
  ),
  row(
    'trust principles',
    'our',
    '[Our Standards: The Thomson Reuters Trust Principles., opens new tab]',
    String.raw`^our standards:`,
  ),
  row('licensing button', 'purchase', '[Purchase Licensing Rights]', String.raw`^purchase licensing rights`),
  row(
    'link into a new tab',
    { holds: 'opens new tab' },
    '[Company filing, opens new tab]',
    String.raw`^.{0,120}, opens new tab$`,
  ),
  row(
    'linked headlines',
    { opens: 'most more related trending recommended read', follow: 'links' },
    '[Most Read from Example]',
    String.raw`^(?:most (?:read|popular|viewed)(?: (?:from|in|on) .{1,40})?|related (?:stories|articles|content|coverage|news)|more (?:news|stories|coverage|from .{1,40})|trending(?: .{1,40})?|recommended(?: (?:stories|for you))?|read next):?$`,
  ),
  row(
    'read more',
    'read see find learn',
    '[Read more: Storm closes the harbour]',
    String.raw`^\[?(?:read|see|find out|learn) (?:more|also|next|on)\b(?::.{0,160}|.{0,30})\]?$`,
  ),
  row(
    'related link',
    "related more also see recommended most trending top you don't watch listen in editor's editors up keep continue story article",
    '[RELATED: Harbour reopens after storm]',
    String.raw`^(?:related|related (?:articles?|stor(?:y|ies)|content|coverage|topics|links?|news)|more on this story|more from .{1,40}|more (?:news|stories|coverage)|also read|see also|recommended(?: stories)?|most read(?: from .{1,40})?|most popular|trending(?: now)?|top stories|you may also like|you might also like|don[’']t miss|watch(?: now| more| live)?|listen(?: now)?|in case you missed it|editor[’']?s picks?|up next|keep reading|continue reading|story continues(?: below(?: advertisement)?)?|article continues(?: below)?)(?:\s*[:|»>-].{0,160})?$`,
  ),
  row(
    'advertisement',
    'advertisement advertising ad sponsored paid promoted featured scroll',
    '[Advertisement]',
    String.raw`^\[?(?:advertisement|advertising|ad|sponsored(?: content)?|paid (?:post|content)|promoted|featured video of the day|scroll to continue)(?: [-·|] .{0,40})?\]?${END}`,
  ),
  row(
    'share button',
    'share tweet e-mail email print save copy copied link bookmark comment comments add follow facebook twitter x whatsapp linkedin reddit telegram pinterest flipboard font text listen gift show hide view leave #',
    '[Share on Facebook]',
    String.raw`^(?:share|tweet|e-?mail|print|save|copy link|copied|link copied|bookmark|comments?|add to (?:favou?rites|reading list)|follow|facebook|twitter|x|whatsapp|linkedin|reddit|telegram|pinterest|flipboard|font size|text size|listen to (?:this )?article|gift (?:this )?article|show captions?|hide captions?|view (?:all )?comments(?: \(\d+\))?|leave a comment|\d{1,4} comments?)(?:(?:\s+(?:on|via|with|by|this|to)\b|\s*[|·•,/]).{0,60})?${END}`,
  ),
  row('skip link', 'skip', '[Skip to main content]', String.raw`^skip (?:to|past) .{1,40}$`),
  row(
    'cookie box',
    'we this',
    '[We use cookies to improve your experience.]',
    String.raw`^(?:we|this (?:site|website)) (?:and our partners )?uses? cookies\b`,
  ),
  row(
    'sign-in bar',
    'already log login sign signin subscribe register',
    '[Already a subscriber? Log in]',
    String.raw`^(?:already (?:a (?:subscriber|member)|have an account|registered)\b.{0,40}|log ?in|sign ?in|subscribe(?: now)?|register)${END}`,
  ),
  row(
    'quote delay',
    'all',
    '[All quotes delayed a minimum of 15 minutes. See here for a list.]',
    String.raw`^all quotes delayed\b`,
  ),
  row(
    'coverage hub',
    'follow go visit see find',
    '[Follow AP’s coverage of harbours at https://example.com/hub/harbours.]',
    String.raw`^(?:follow|go to|visit|see|find) .{0,80}\bhttps?://\S+(?: for more(?: .{0,60})?)?\.?$`,
  ),
  row(
    'coverage hub, unlinked',
    'follow',
    '[Follow AP’s full coverage of the floods.]',
    String.raw`^follow (?:the )?[a-z]\w*(?:[’']s|[’'])? (?:full |live )?coverage\b.{0,80}$`,
  ),
  row(
    'follow on',
    'follow',
    '[Follow Jane Roe on Twitter @janeroe]',
    String.raw`^follow .{1,60}\b(?:on|at)\b.{0,30}(?:twitter|x|facebook|instagram|threads|mastodon|bluesky|@\w).{0,60}$`,
  ),
  row(
    'more coverage',
    'more',
    '[More AP harbours: https://example.com/harbours]',
    String.raw`^more (?:of )?[a-z]\w+.{0,60}:? https?://\S+$`,
  ),
  row(
    'agency’s coverage',
    'ap afp',
    '[AP harbours: https://example.com/hub/harbours]',
    String.raw`^(?:ap|afp) [a-z][\w ]{0,30}: https?://\S+$`,
  ),
  row('bare address', 'http https www', '[https://example.com/story/12]', String.raw`^(?:https?://|www\.)\S+$`),
  row('web site line', 'web website', '[/Web site: http://www.example.com/ ]', String.raw`^/?web ?site: `),
  row(
    'copyright',
    'copyright c ©',
    '[Copyright 2025 The Example Press. All rights reserved.]',
    String.raw`^(?:\(?c\)|©|copyright\b)\s*.{0,300}$`,
  ),
  row(
    'rights',
    { holds: 'rights reserved|this material' },
    '[All rights reserved. This material may not be published, broadcast or rewritten.]',
    String.raw`^(?:.{0,60}\ball rights reserved\b|this material may not be published)`,
  ),
  row(
    'support note',
    'the associated',
    '[The Associated Press receives support from several private foundations.]',
    String.raw`^(?:the )?associated press\b.{0,60}\breceives? (?:financial )?support from\b`,
  ),
  row(
    'support note, AP',
    'the ap',
    '[AP is solely responsible for all content.]',
    String.raw`^(?:the )?ap is solely responsible\b`,
  ),
  row('photo count', '#', '[[1/3] Ships leave the harbour. REUTERS/Jane Roe]', String.raw`^\[\d{1,2}/\d{1,2}\]`),
  row(
    'photo credit',
    { holds: 'reuters/|ap photo|afp/|via getty|getty images|photo:|photograph:|handout via' },
    '[Ships leave the harbour. REUTERS/Jane Roe]',
    String.raw`^(?!.*[”"’'] ).{0,300}\b(?:REUTERS/|AP Photo/|AFP/|AFP via Getty|Getty Images\b|\(AP Photo|Photo(?:graph)?: ?[A-Z]|Handout via)[^.!?]{0,80}[.)]?$`,
    'as written',
  ),
  row(
    'file picture',
    'file',
    '[FILE - Ships leave the harbour on May 3, 2024.]',
    String.raw`^FILE(?: PHOTO)?\s?(?:[-–—:]|\()`,
    'as written',
  ),
  row(
    'picture note',
    'this',
    '[This image provided by the coast guard shows a ship.]',
    String.raw`^this (?:image|photo|photograph|combination photo|frame grab|undated photo|video grab)\b.{0,60}\b(?:provided|released|shows|made|taken)\b`,
  ),
  row(
    'picture source',
    'image photo picture media video',
    '[Image source, Getty Images]',
    String.raw`^(?:image|photo|picture|media|video) (?:source|caption|credit)s?\b.{0,160}$`,
  ),
  row(
    'companies in story',
    'companies',
    '[Companies in this story: (TSX:ABC)]',
    String.raw`^companies in this story\b`,
  ),
  row(
    'page tag',
    'summary companies key highlights at what in world national business markets politics sport sports technology opinion entertainment health science breaking live video photos gallery home menu search',
    '[Companies]',
    String.raw`^(?:summary|companies|key points|highlights|at a glance|what to know|in brief|key takeaways|world|national|business|markets|politics|sports?|technology|opinion|entertainment|health|science|breaking news|live updates|video|photos|gallery|home|menu|search)$`,
  ),
  row(
    'reading time',
    '# reading',
    '[4 min read]',
    String.raw`^(?:\d{1,2}[ -]min(?:ute)?s? read|reading time:? .{0,20}|\d{1,2} (?:minutes?|hours?|days?) ago)$`,
  ),
  row(
    'update stamp',
    'last first updated published posted modified edited update',
    '[Last updated 5 hours ago]',
    String.raw`^(?:last |first )?(?:updated|published|posted|modified|edited|update)(?: (?:on|at|in))?:? .{0,60}(?:\d:\d\d|\b(?:19|20)\d\d\b|\d\d? (?:min(?:ute)?s?|h(?:ou)?rs?|days?) ago).{0,40}$`,
  ),
  row(
    'syndication note',
    'except this',
    '[(Except for the headline, this story has not been edited by Example staff and is published from a syndicated feed.)]',
    String.raw`^\(?(?:except for the headline\b|this (?:[a-z]{3,9}\.? \d{1,2} )?(?:story|article|report|post) (?:was|has|is|first|originally)\b.{0,120}(?:published|appeared|edited|generated|syndicated|updated|corrected|translated))`,
  ),
  row(
    'inputs note',
    'with',
    '[(With inputs from agencies)]',
    String.raw`^\(?with (?:agency |additional )?inputs? from\b.{0,60}$`,
  ),
  row(
    'opinion note',
    'the opinions views',
    '[(The opinions expressed here are those of the author, a columnist for Example.)]',
    String.raw`^\(?(?:the )?(?:opinions|views) expressed\b`,
  ),
  row(
    'contact pitch',
    'get got contact send have do',
    '[Got a tip? Get in touch]',
    String.raw`^(?:get in touch|got a (?:tip|story|question)|contact us|send (?:us )?(?:your )?(?:tips?|feedback)|have you been affected|do you have)\b.{0,120}$`,
  ),
  row(
    'source line',
    { opens: 'news source', follow: 'links' },
    '[News provided by]',
    String.raw`^(?:news provided by|source: .{1,80}\|.{1,80})$`,
  ),
  row(
    'picture agency',
    { opens: 'getty pa reuters afp ap epa alamy shutterstock', follow: 'caption' },
    '[Getty Images]',
    String.raw`^(?:getty images|pa media|pa wire|reuters|afp|ap|epa|alamy|shutterstock)$`,
  ),
  row(
    'photographer',
    { holds: '/' },
    '[Jo Roe/AP]',
    String.raw`^[A-Z][\w.'’ -]{2,40}\/(?:AP|AFP|Reuters|REUTERS|Getty(?: Images)?|EPA|Alamy|Shutterstock|Bloomberg|CNN|The [A-Z][\w ]{2,30})$`,
    'as written',
  ),
  row(
    'editor’s note',
    "editor's editors note eds",
    '[EDITOR’S NOTE — This story is part of a series on harbours.]',
    String.raw`^(?:editor[’']?s[’']? note|note to (?:editors|readers)|eds)\b\s*[:_–—-].{0,300}$`,
  ),
  row('channel', 'cnn bbc nbc cbs abc fox npr msnbc', '[CNN]', String.raw`^(?:cnn|bbc|nbc|cbs|abc|fox|npr|msnbc)$`),
  row('skip an advertisement', 'skip', '[SKIP ADVERTISEMENT]', String.raw`^skip ad(?:vertisement)?s?$`),
  row(
    'how it was reported',
    { holds: ' this ' },
    '[Ana Ruiz spent three days on the harbour for this article.]',
    String.raw`^[A-Z][\w.’'-]+ [A-Z].{5,160} (?:for|in) this (?:article|story|report)\.$`,
    'as written',
  ),
  row(
    'stamp of a site',
    { holds: 'updated|published|posted' },
    '[ANI | Updated: Jan 12, 2026 18:22 IST]',
    String.raw`^\w[\w ]{0,30}\|\s?(?:last )?(?:updated|published|posted)\b.{0,80}$`,
  ),
  row(
    'syndication note, above article',
    'the',
    '[(The above article has been published from a wire source.)]',
    String.raw`^\(?the above (?:article|story|report)\b.{0,300}$`,
  ),
  row('rule of marks', '*', '[* * *]', String.raw`^(?:[*_=~•·■◆–—#-]\s?){1,80}$`),
];

/** The words with which such a line opens, or how else it is told, and what follows it. */
type Look = string | { readonly opens?: string; readonly holds?: string; readonly follow?: FurnitureRule['follow'] };

function row(name: string, look: Look, example: string, pattern: string, letters?: 'as written'): FurnitureRule {
  const { opens, holds, follow = null } = typeof look === 'string' ? { opens: look } : look;
  return {
    name,
    example,
    opens: opens?.split(' ') ?? [],
    holds: holds?.split('|') ?? [],
    pattern: onDemand(() => new RegExp(pattern)),
    asWritten: letters === 'as written',
    follow,
  };
}
