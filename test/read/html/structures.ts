/** Four paragraphs of a story, a short one and a line that is somebody else's. */
export const A =
  'The ferry between Orrin and the mainland will stop running in May, its owner said on Tuesday, for want of a crew.';
export const B =
  '“We have asked everywhere, and nobody will come to live on the island,” said Tom Hale, who has owned the boat since 1988.';
export const C =
  'About 300 people live on Orrin, most of them from fishing, and the only doctor crosses twice a week by the same boat.';
export const D =
  'The council meets on Friday to talk about a bridge, which would cost more than the island earns in ten years.';
export const SHORT = '“We will swim,” said Ana Ruiz.';
export const OTHER =
  'A storm closed the harbour at Lima on Sunday and drove two ships against the quay, where they lay for most of a night.';
export const BLURB =
  'Fares rise again in spring, the second time in a year, and the owner says that they may well have to rise once more.';

/** How sites lay out a story; each holds A, B, C and D, and says which of its words are the story where it holds more. */
export const STRUCTURES: readonly {
  readonly name: string;
  readonly html: string;
  readonly story?: readonly string[];
}[] = [
  {
    name: 'paragraphs in a box without a name',
    html: `<div><div><a href="/">Home</a></div><div><h1>Ferry to stop</h1><p>${A}</p><p>${B}</p><p>${C}</p><p>${D}</p></div></div>`,
  },
  {
    name: 'text parted by two line breaks',
    html: `<div id="page"><h1>Ferry to stop</h1><div class="txt">${A}<br><br>${B}<br /> <br />${C}<br>\n<br>${D}</div></div>`,
  },
  {
    name: 'one line break between paragraphs',
    html: `<div><h1>Ferry to stop</h1><span>${A}<br>${B}<br>${C}<br>${D}</span></div>`,
  },
  {
    name: 'paragraphs that are never closed',
    html: `<table><tr><td><a href="/">Home</a><td><h2>Ferry to stop</h2><p>${A}<p>${B}<p>${C}<p>${D}</table>`,
  },
  {
    name: 'a box for every paragraph',
    html: `<main><h1>Ferry to stop</h1><div class="c1"><div class="x9"><div>${A}</div></div><div class="x9"><div>${B}</div></div><div class="x9"><div>${C}</div></div><div class="x9"><div>${D}</div></div></div></main>`,
  },
  {
    name: 'a story in two boxes with an advertisement between them',
    html: `<article><h1>Ferry to stop</h1><div class="body-part"><p>${A}</p><p>${B}</p></div><div class="ad"><p>Advertisement</p></div><div class="body-part"><p>${C}</p><p>${D}</p></div></article>`,
  },
  {
    name: 'a lede above the box of the story',
    html: `<article><h1>Ferry to stop</h1><p class="lead">${A}</p><div class="share">Share</div><div class="article-body"><p>${B}</p><p>${C}</p><p>${D}</p></div></article>`,
  },
  {
    name: 'a deck above the story',
    html: `<article><h1>Ferry to stop</h1><h2 class="deck">Three hundred people will be cut off from May.</h2><div class="article-body"><p>${A}</p><p>${B}</p><p>${C}</p><p>${D}</p></div></article>`,
  },
  {
    name: 'comments longer than the story',
    html: `<div class="post"><h1>Ferry to stop</h1><div class="entry"><p>${A}</p><p>${B}</p><p>${C}</p><p>${D}</p></div></div><div id="comments"><h3>2 comments</h3><div class="comment"><p>${OTHER} ${OTHER} ${OTHER}</p></div><div class="comment"><p>${BLURB} ${BLURB} ${BLURB} ${BLURB}</p></div></div>`,
  },
  {
    name: 'other stories with their first words',
    html: `<div class="wrap"><div class="left"><h1>Ferry to stop</h1><p>${A}</p><p>${B}</p><p>${C}</p><p>${D}</p></div><div class="right"><div class="card"><h3><a href="/1">Storm closes harbour</a></h3><p>${OTHER}</p></div><div class="card"><h3><a href="/2">Fares to rise</a></h3><p>${BLURB}</p></div></div></div>`,
  },
  {
    name: 'a list of other stories amid the story',
    html: `<div class="story-body"><p>${A}</p><p>${B}</p><h3>Related stories</h3><ul><li><a href="/1">Storm closes harbour</a></li><li><a href="/2">Fares to rise</a></li></ul><p>${C}</p><p>${D}</p></div>`,
  },
  {
    name: 'a link to another story amid the story',
    html: `<div class="story-body"><p>${A}</p><p>${B}</p><p><strong>Read more: <a href="/1">Storm closes the harbour at Lima</a></strong></p><p>${C}</p><p>${D}</p></div>`,
  },
  {
    name: 'a newsletter box amid the story',
    html: `<div class="article__body"><p>${A}</p><p>${B}</p><div class="c-newsletter-signup"><h4>Islands Weekly</h4><p>Get the best of the islands in your inbox every Friday, with stories that you will not find elsewhere.</p><form><input type="email"><button>Go</button></form></div><p>${C}</p><p>${D}</p></div>`,
  },
  {
    name: 'pictures with captions',
    html: `<div class="content"><h1>Ferry to stop</h1><div class="image"><img src="a.jpg"><p>The ferry at its berth on Tuesday. Photo: Jo Roe</p></div><p>${A}</p><figure><img src="b.jpg"><figcaption>${OTHER}</figcaption></figure><p>${B}</p><p>${C}</p><p>${D}</p></div>`,
  },
  {
    name: 'a picture inside the paragraph',
    html: `<div class="content"><h1>Ferry to stop</h1><p><img src="a.jpg">${A}</p><p>${B}</p><p>${C}</p><p>${D}</p></div>`,
  },
  {
    name: 'subheads, a list and a quoted block',
    html: `<article><h1>Ferry to stop</h1><p>${A}</p><h2>No crew</h2><blockquote><p>${B}</p></blockquote><ul><li>No doctor</li><li>No post</li></ul><p>${C}</p><p>${D}</p></article>`,
    story: [A, 'No crew', B, 'No doctor', 'No post', C, D],
  },
  {
    name: 'short paragraphs',
    html: `<article><h1>Ferry to stop</h1><p>${A}</p><p>${SHORT}</p><p>${B}</p><p>Why?</p><p>${C}</p><p>${D}</p></article>`,
    story: [A, SHORT, B, 'Why?', C, D],
  },
  {
    name: 'who the writer is, below',
    html: `<article><h1>Ferry to stop</h1><p>${A}</p><p>${B}</p><p>${C}</p><p>${D}</p><p><em>Ana Ruiz is a writer who lives on the mainland.</em></p><p>Tags: <a href="/t/ferry">ferry</a>, <a href="/t/orrin">Orrin</a></p></article>`,
  },
  {
    name: 'what only machines are to read',
    html: `<article><h1>Ferry to stop</h1><p>${A} <span class="sr-only">(opens in a new window)</span></p><p style="display: none">${OTHER}</p><p hidden>${OTHER}</p><p>${B}</p><p>${C}</p><p>${D}</p></article>`,
  },
  {
    name: 'a form around the whole page',
    html: `<form id="aspnetForm" method="post"><div><a href="/">Home</a></div><div id="ctl00_main"><h1>Ferry to stop</h1><p>${A}</p><p>${B}</p><p>${C}</p><p>${D}</p></div></form>`,
  },
  {
    name: 'a page whose wrapper names its sidebar',
    html: `<div class="layout has-sidebar sidebar-right"><div class="inner"><h1>Ferry to stop</h1><p>${A}</p><p>${B}</p><p>${C}</p><p>${D}</p></div><div class="sidebar"><p>${OTHER}</p></div></div>`,
  },
  {
    name: 'stories one below the other, of which the first is asked for',
    html: `<div class="feed"><article class="story"><h1>Ferry to stop</h1><p>${A}</p><p>${B}</p><p>${C}</p><p>${D}</p></article><article class="story"><h1>Storm closes harbour</h1><p>${OTHER}</p><p>${OTHER}!</p><p>${BLURB}</p><p>${BLURB}!</p><p>${OTHER}?</p></article></div>`,
  },
  {
    name: 'entries of a live page, in their order',
    html: `<main><h1>Ferry to stop: live</h1><section class="live-blog"><article class="entry"><time datetime="2025-05-04T12:00Z">12:00</time><h2>Council to meet</h2><p>${A}</p><p>${B}</p></article><article class="entry"><time datetime="2025-05-04T11:00Z">11:00</time><h2>Owner speaks</h2><p>${C}</p><p>${D}</p></article></section></main>`,
    story: ['Council to meet', A, B, 'Owner speaks', C, D],
  },
  {
    name: 'a menu of many links and a long footer',
    html: `<ul id="menu">${'<li><a href="/x">World news</a></li>'.repeat(40)}</ul><div id="c"><h1>Ferry to stop</h1><p>${A}</p><p>${B}</p><p>${C}</p><p>${D}</p></div><div id="footer"><p>${BLURB} ${OTHER}</p></div>`,
  },
  {
    name: 'a box that asks for cookies',
    html: `<div class="cookie-banner"><p>We use cookies and similar things to make this site work, and our 812 partners use them to learn what you like.</p></div><div><h1>Ferry to stop</h1><p>${A}</p><p>${B}</p><p>${C}</p><p>${D}</p></div>`,
  },
  {
    name: 'words in the middle of which the markup changes',
    html: `<div><h1>Ferry to stop</h1><p>${A.replace('ferry', 'fer<b>r</b>y').replace('mainland', 'main&shy;land').replace('running', 'run<wbr>ning')}</p><p>${B.replace('Tom Hale', '<a href="/h">Tom</a>&nbsp;<a href="/h">Hale</a>')}</p><p>${C}</p><p>${D}</p></div>`,
  },
  {
    name: 'a story in cells of a table, one a row',
    html: `<table width=600><tr><td><b>Ferry to stop</b></td></tr><tr><td><p>${A}</p></td></tr><tr><td><p>${B}</p></td></tr><tr><td>${C}</td></tr><tr><td>${D}</td></tr></table>`,
  },
  {
    name: 'preformatted text',
    html: `<body><h1>Ferry to stop</h1><pre>${[A, B, C, D].join('\n\n')}</pre></body>`,
  },
  {
    name: 'a pulled quotation',
    html: `<article><h1>Ferry to stop</h1><p>${A}</p><p>${B}</p><blockquote class="pullquote">nobody will come to live on the island</blockquote><p>${C}</p><p>${D}</p></article>`,
  },
  {
    name: 'the story twice, for telephones too',
    html: `<div class="story-body desktop"><p>${A}</p><p>${B}</p><p>${C}</p><p>${D}</p></div><div class="story-body mobile"><p>${A}</p><p>${B}</p><p>${C}</p><p>${D}</p></div>`,
  },
  {
    name: 'paragraphs beside each other in the page itself',
    html: `<h1>Ferry to stop</h1><p>${A}<p>${B}<p>${C}<p>${D}<hr><a href="/">Home</a>`,
  },
  {
    name: 'sections of one class, the headline in the first',
    html: `<main><section class="part"><div><h1>Ferry to stop</h1><p>${A}</p><p>${B}</p><p>${C}</p></div></section><section class="part"><div><h4>No bridge</h4><p>${D}</p></div></section></main>`,
    story: [A, B, C, 'No bridge', D],
  },
  {
    name: 'sections with headings of their own',
    html: `<div class="article"><section><h1>Ferry to stop</h1><p>${A}</p></section><section><h2>No crew</h2><p>${B}</p></section><section><h2>No doctor</h2><p>${C}</p></section><section><h2>No bridge</h2><p>${D}</p></section></div>`,
    story: [A, 'No crew', B, 'No doctor', C, 'No bridge', D],
  },
  {
    name: 'a heading over comments without a class',
    html: `<div><h1>Ferry to stop</h1><p>${A}</p><p>${B}</p><p>${C}</p><p>${D}</p><h3>Comments</h3><p>Shame on them all!</p><p>I took that boat once.</p></div>`,
  },
  {
    name: 'a box of shares, dates and readers above the story',
    html: `<div class="single"><h1>Ferry to stop</h1><div>By <a href="/a">Ana Ruiz</a></div><div>May 4, 2025 | 10:15 AM</div><div>1,204 views</div><div class="content"><p>${A}</p><p>${B}</p><p>${C}</p><p>${D}</p></div></div>`,
  },
  {
    name: 'widgets of a page builder',
    html: `<div class="elementor"><div class="elementor-widget elementor-widget-heading"><h1>Ferry to stop</h1></div><div class="elementor-widget elementor-widget-theme-post-content"><div class="elementor-widget-container"><p>${A}</p><p>${B}</p></div></div><div class="elementor-widget elementor-widget-text-editor"><div class="elementor-widget-container"><p>${C}</p><p>${D}</p></div></div></div>`,
  },
  {
    name: 'a body that the page states for machines, and a box about something else amid the story',
    html: `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry to stop","articleBody":"${[A, B, C, D].join('\\n')}"}</script><article><h1>Ferry to stop</h1><p>${A}</p><p>${B}</p><div><p>${OTHER}</p></div><p>${C}</p><p>${D}</p></article>`,
  },
  {
    name: 'a body that only machines are given',
    html: `<script type="application/ld+json">[{"@type":["NewsArticle"],"headline":"Ferry to stop","articleBody":"${[A, B, C, D].join('\\n\\n')}"}]</script><div><h1>Ferry to stop</h1><p>Subscribe to read this story.</p></div>`,
  },
  {
    name: 'a story for browsers without scripts',
    html: `<div id="root"></div><noscript><h1>Ferry to stop</h1><p>${A}</p><p>${B}</p><p>${C}</p><p>${D}</p></noscript>`,
  },
  {
    name: 'a story that a script is to show',
    html: `<div class="article-body" style="display:none"><h1>Ferry to stop</h1><p>${A}</p><p>${B}</p><p>${C}</p><p>${D}</p></div>`,
  },
  {
    name: 'a body cut short that the page states for machines',
    html: `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry to stop","articleBody":"${A} ${B} ${C.slice(0, 90)}"}</script><article><h1>Ferry to stop</h1><p>${A}</p><p>${B}</p><p>${C}</p><p>${D}</p><p>${BLURB}</p></article>`,
    story: [A, B, C, D, BLURB],
  },
  {
    name: 'a lede in the head that the page states for machines',
    html: `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry to stop","articleBody":"${[A, B, C, D].join(' ')}"}</script><header><div class="intro-box"><p>${A}</p></div></header><article><h1>Ferry to stop</h1><p>${B}</p><p>${C}</p><p>${D}</p></article>`,
  },
  {
    name: 'a caption in the paragraph of its picture',
    html: `<article><h1>Ferry to stop</h1><p><img src="a.jpg"><span class="caption">The ferry at its berth on Tuesday, before it sailed.</span></p><p>${A}</p><p>${B}</p><p>${C}</p><p>${D}</p></article>`,
  },
  {
    name: 'a class that says comments are open',
    html: `<div class="entry comments-open"><h2>Ferry to stop</h2><p>${A}</p><p>${B}</p><p>${C}</p><p>${D}</p></div><div class="foot"><p>${OTHER} ${BLURB} ${OTHER} ${BLURB}</p></div>`,
  },
  {
    name: 'a note on the rights beside the box of the story',
    html: `<div id="w"><div id="m"><div id="s"><p>${A}</p><p>${B}</p><p>${C}</p><p>${D}</p></div><div id="x"><p>Read on</p></div></div><p>The Herald is published by Lima Media, which belongs to nobody you know, from an office above a shop on the quay.</p></div>`,
  },
  {
    name: 'the label of a button before the last paragraph',
    html: `<div><h1>Ferry to stop</h1><p>${A}</p><p>${A.replace('May', 'June')}</p><p>${B}</p><p>${B.replace('island', 'rock')}</p><p>${C}</p><p>${C.replace('300', '280')}</p><p>${C.replace('300', '290')}</p><div>Share</div><p>${D}</p></div>`,
    story: [
      A,
      A.replace('May', 'June'),
      B,
      B.replace('island', 'rock'),
      C,
      C.replace('300', '280'),
      C.replace('300', '290'),
      D,
    ],
  },
  {
    name: 'a table of figures in a figure',
    html: `<article><h1>Ferry to stop</h1><p>${A}</p><p>${B}</p><figure class="wp-block-table"><table><tr><td>1988</td><td>412</td></tr><tr><td>2025</td><td>300</td></tr></table><figcaption>People on Orrin</figcaption></figure><p>${C}</p><p>${D}</p></article>`,
    story: [A, B, '1988\t412', '2025\t300', C, D],
  },
  {
    name: 'a dateline in a box of its own',
    html: `<article><h1>Ferry to stop</h1><div class="body-text"><p><span class="dateline">ORRIN, Scotland</span> — ${A}</p><p>${B}</p><p>${C}</p><p>${D}</p></div></article>`,
    story: [`ORRIN, Scotland — ${A}`, B, C, D],
  },
  {
    name: 'a paragraph for each box that says it is the story',
    html: `<section class="l-container"><h1>Ferry to stop</h1><div class="zn-body__paragraph speakable">${A}</div><div class="zn-body__paragraph speakable">${B}</div><div class="zn-body__read-all"><div class="zn-body__paragraph">${C}</div><div class="ad-slot">Advertisement</div><div class="zn-body__paragraph">${D}</div></div></section>`,
  },
  {
    name: 'a story in several rich texts with other components between them',
    html: `<main id="main-content"><article><header data-component="headline-block"><h1>Ferry to stop</h1></header><div data-component="image-block"><figure><img src="a.jpg"><figcaption>The ferry</figcaption></figure></div><div data-component="text-block"><div class="rt-a"><p><b>${A}</b></p></div></div><div data-component="text-block"><div class="rt-a"><p>${B}</p></div></div><div data-component="links-block"><p>More on Orrin</p><ul><li><a href="/1">Storm closes the harbour</a></li></ul></div><div data-component="text-block"><div class="rt-a"><p>${C}</p></div></div><div data-component="text-block"><div class="rt-a"><p>${D}</p></div></div><section data-component="tags"><h2>Related Topics</h2><ul><li><a href="/t">Ferries</a></li></ul></section></article></main>`,
  },
  {
    name: 'headline, byline and story in one cell, parted by single line breaks',
    html: `<table><tr><td><font size=5>Ferry to stop</font><br><i>By Ana Ruiz</i><br>${[A, B, C, D].join('<br>\n&nbsp;&nbsp;')}</td></tr></table>`,
  },
  {
    name: 'lines that a machine has wrapped',
    html: `<div><h1>Ferry to stop</h1>${A.replace(' will', '<br>will')}<br><br>${B}<br><br>${C}<br><br>${D}</div>`,
    story: [...A.split(/ (?=will)/), B, C, D],
  },
  {
    name: 'the label of a box that shows nothing',
    html: `<article><h1>Ferry to stop</h1><p>${A}</p><p>${B}</p><div class="zone">Get unlimited access</div><p>${C}</p><p>${D}</p></article>`,
  },
  {
    name: 'a heading over links to other stories of the paper',
    html: `<article><h1>Ferry to stop</h1><p>${A}</p><p>${B}</p><h3>Related stories from the Herald</h3><a href="/1">Storm closes the harbour</a><p>${C}</p><p>${D}</p></article>`,
  },
  {
    name: 'a caption told by its photographer',
    html: `<div><h1>Ferry to stop</h1><p>${A}</p><p align="center"><img src="a.jpg"></p><p align="center">The ferry lies at its berth on Tuesday. (Herald/Li)</p><p>${B}</p><p>${C}</p><p>${D}</p></div>`,
  },
  {
    name: 'who took the picture and how to call the writer, below',
    html: `<article><h1>Ferry to stop</h1><p>${A}</p><p>${B}</p><p>${C}</p><p>${D}</p><p>Ana Ruiz: 555-0147, @anaruiz</p><p>Photo by Tom Hale</p></article>`,
  },
  {
    name: 'a caption set as text beside its picture, in a box named for it',
    html: `<div itemprop="articleBody"><p>${A}</p><p>${B}</p><div class="img-group"><div><img src="a.jpg"></div><p class="imageCaption">${OTHER}</p></div><p>${C}</p><p>${D}</p></div>`,
  },
  {
    name: 'a story without an end among stories of its kind',
    html: `<div class="infinite"><div class="post-wrap"><h1>Ferry to stop</h1><div class="txt"><p>${A}</p><p>${B}</p><p>${C}</p><p>${D}</p></div></div><div class="post-wrap"><h1>Storm closes harbour</h1><div class="txt"><p>${OTHER}</p><p>${OTHER}!</p><p>${BLURB}</p><p>${BLURB}!</p><p>${OTHER}?</p><p>${BLURB}?</p></div></div></div>`,
  },
];
