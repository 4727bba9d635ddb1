// Words in the classes and ids of a page's elements, parted by hyphens where a class joins several: "most-read".

/** The story itself: an element with such a class holds its paragraphs. */
export const STORY_CLASSES = list(`
  article-body article-content article-text article-copy article-main article-inner article-html article-paragraphs article-section
  article-detail article-details article-entry article-story article-full-text article-wrap-content article-post-content
  story-body story-content story-text story-copy story-main story-inner story-detail story-paragraphs story-section
  post-body post-content post-text post-entry post-copy post-main post-inner post-single-content single-post-content single-content
  entry-content entry-body entry-text entry-inner entry-main news-body news-content news-text news-detail news-details news-article
  blog-body blog-content blog-text blog-post-content node-body node-content field-body field-name-body field-item-body
  body-content body-copy body-text body-main main-text main-story main-article text-body text-content content-body content-text content-article content-main-text
  content-html content-inner page-text page-body rich-text richtext wysiwyg long-text full-text press-release-body release-body
  articlebody articlecontent articletext articlecopy articlemain articledetail storybody storycontent storytext storycopy postbody
  postcontent posttext entrycontent entrybody entrytext newsbody newscontent newstext newsdetail bodytext bodycopy bodycontent maintext fulltext
  itemfulltext textbody contentbody contenttext blogcontent blogbody e-content content-column
  articulo-cuerpo cuerpo cuerpo-noticia texto-noticia corps-article texte-article artikel-text artikel-inhalt artikeltext
  corpo-materia conteudo-materia testo-articolo prose`);

/** Other readers' words below a story. */
export const COMMENT_CLASSES = list(`
  comment comments commentlist commentary-list comment-list commenter disqus respond replies discussion discuss fb-comments livefyre
  coral talk-stream spot-im spotim viafoura vuukle hyvor webform user-comment reader-comments responses conversation comentarios kommentare commentaires reaction reactions leserkommentare comentario kommentarer reacties opiniones`);

/** Other stories, advertisements and what readers are asked to do. */
export const FURNITURE_CLASSES = list(`
  related relateds relatedposts related-posts related-stories relatedstories relatedarticles related-content related-links relatedlinks
  recommended recommendation recommendations recommend recirc recirculation suggested suggestions similar outbrain taboola zergnet revcontent nativo
  mgid plista dianomi most-read mostread most-popular mostpopular most-viewed most-shared most-commented popular popular-posts trending
  latest-news latest-stories latest-posts latest-articles top-stories topstories more-stories morestories more-news more-from more-on more-articles more-coverage more-in
  read-next readnext read-also also-read see-also up-next next-up next-article next-story next-post prev-post previous-post previous-article
  post-navigation nav-links article-nav story-nav also-like also-on might-like may-like you-may editors-picks editor-picks dont-miss teaser teasers
  teaser-list promo promos promobox promotion promotions promoted inline-promo story-promo cross-promo
  share sharing shares share-bar sharebar sharebuttons share-tools sharethis sharedaddy addthis addtoany a2a social socials social-media
  socialmedia social-links follow follow-us followus like-box likebox facebook-like tweet-button
  newsletter newsletters newsletter-signup signup sign-up subscribe subscribe-box subscription-box optin opt-in mailchimp mc-embed email-signup email-form
  ad ads adbox adslot ad-slot adunit advert adverts advertisement advertisements advertising advertorial adsense adsbygoogle dfp gpt-ad banner banners sponsor sponsored
  sponsors sponsorship paid-content commercial leaderboard mpu
  sidebar side-bar sidebars right-rail left-rail rail rightrail leftrail right-col rightcol rightcolumn right-column aside asides gutter
  nav navbar navigation navigations menu menus submenu breadcrumb breadcrumbs crumbs pagination pager paging page-links toolbar tools
  article-tools story-tools post-tools utility-bar footer foot site-footer page-footer site-header masthead topbar top-bar
  tags tag-list taglist tag-links post-tags article-tags entry-tags tagcloud tag-cloud topics topic-list categories category-list cat-links keywords
  author-bio author-box authorbox author-info author-profile about-author about-the-author post-author-box bio biography author-description author-card
  contributor-bio writer-bio post-meta entry-meta article-meta story-meta postmeta entry-footer post-footer article-footer story-footer
  post-bottom article-bottom story-bottom after-post after-article below-article
  copyright disclaimer legal cookie cookies consent gdpr modal popup pop-up overlay lightbox tooltip toast notification notifications
  login log-in signin sign-in register registration paywall-message paywall-prompt paywall-promo regwall meter-message subscribe-prompt upsell
  donate donation donations contribute-box support-us membership-promo
  poll quiz survey rating ratings vote votes voting feedback report-error correction-form
  carousel slideshow slider slick swiper gallery-thumbs thumbnails thumbs
  video-player player jwplayer brightcove playlist audio-player podcast-player
  widget-area search searchform search-form skip skip-link jump-link back-to-top backtotop scroll-to-top
  noprint no-print donotprint print-hidden dont-print app-promo app-banner download-app stock-quote ticker weather weather-widget
  read-more-link readmore-link continue-reading-link story-links article-links external-links bottom-links footer-links
  inread teads ad-container ad-wrapper ad-placeholder ad-label interstitial jp-relatedposts yarpp crp-related wp-block-latest-posts nextpost
  pullquote pull-quote listen text-to-speech trinity-audio speechify google-news google-preferred whatsapp-channel telegram-channel
  links-block topics-block tags-block promo-block pub publicite publicidad werbung anzeige reklame annonce outils partage compartir teilen
  event-calendar classifieds obituaries-list jobs-widget marketplace horoscope-widget sign-up-box callout-newsletter trust-project trust-indicators`);

/** What stands below a picture, or says who took it. */
export const CAPTION_CLASSES = list(`
  caption captions wp-caption wp-caption-text image-caption img-caption photo-caption picture-caption media-caption figure-caption figcaption cutline
  gallery-caption video-caption lead-caption credit credits photo-credit image-credit img-credit media-credit photocredit imagecredit photo-info image-info image-source
  photographer media-attribution image-attribution photo-byline picture-credit slide-caption legende bildunterschrift pie-foto didascalia bildtext caption-block image-block`);

/** Who wrote the story. */
export const BYLINE_CLASSES = list(`
  byline bylines by-line author authors author-name authorname article-author post-author story-author entry-author written-by writer contributors reporter
  c-byline article-byline story-byline post-byline bylinewrapper`);

/** When it was published, and in which section. */
export const STAMP_CLASSES = list(`
  date dates datetime timestamp time-stamp time pubdate pub-date publish-date published published-date publication-date post-date entry-date article-date story-date
  date-published date-modified updated last-updated update-time modified reading-time read-time time-to-read
  kicker eyebrow section-name section-label section-title rubric category post-category article-category dateline-container`);

/** The line or two under the headline that sell the story. */
export const DECK_CLASSES = list(`
  deck dek standfirst stand-first subtitle sub-title subheadline sub-headline subhead-line subheading-main article-subtitle post-subtitle
  article-summary story-summary entry-summary article-description story-description article-excerpt post-excerpt story-dek article-dek headline-deck
  summary strapline sub-heading-top article-subheadline entry-subtitle bajada entradilla sottotitolo chapo`);

/** Key points above a story, a list of them. */
export const KEY_POINT_CLASSES = list(`
  key-points keypoints highlights story-highlights article-highlights key-takeaways takeaways at-a-glance bullet-summary summary-list tldr in-brief bullet-points
  key-facts summary-points renderkeypoints`);

/** Hidden from the eye, for other readers of the page. */
export const HIDDEN_CLASSES = list(`
  sr-only visually-hidden visuallyhidden screen-reader-text screen-reader screenreader assistive-text offscreen off-screen hide-text
  screen-reader-only u-hidden is-hidden a11y-hidden accessibility-hidden aria-hidden hidden-accessible element-invisible print-only only-print show-for-sr reader-only sronly`);

/** Headings that open what stands below a story, in small letters. */
export const TAIL_HEADINGS = list(
  `related|related articles|related stories|related posts|related news|related content|related links|related topics|related coverage|related reading|related items|
  more stories|more news|more articles|more from|more on this story|more on this topic|more on this|more like this|more to read|more to explore|more for you|more in|
  you may also like|you might also like|you may also be interested in|you might be interested in|you might also be interested in|also read|read also|read next|read more|see also|up next|next up|
  recommended|recommended for you|recommended stories|recommended reading|suggested for you|most read|most popular|most viewed|most shared|trending|trending now|popular|popular posts|popular stories|
  popular now|latest news|latest stories|latest articles|latest posts|latest|recent posts|recent articles|top stories|top news|today's top stories|editor's picks|editors' picks|don't miss|in case you missed it|
  comments|leave a comment|leave a reply|add a comment|add comment|post a comment|post a reply|join the discussion|join the conversation|discussion|responses|reader comments|conversation|have your say|what do you think|what do you think?|
  share this|share this article|share this story|share this post|share|share on|share this:|share with your friends|tags|topics|filed under|categories|keywords|topics in this article|explore more|
  about the author|about the authors|about author|about the writer|author|the author|sign up|subscribe|subscribe now|newsletter|newsletter sign up|sign up for our newsletter|subscribe to our newsletter|get the newsletter|
  follow us|follow us on|stay connected|stay in touch|connect with us|contact us|advertisement|sponsored|sponsored content|sponsored links|promoted stories|from around the web|around the web|from the web|partner content|
  other stories|other news|other articles|similar articles|similar stories|similar posts|elsewhere on the site|we recommend|our picks|explore|discover more|keep reading|continue reading|
  previous article|next article|previous post|next post|post navigation|like this:|like this|related:|rate this article|was this article helpful?|support our journalism|
  verwandte artikel|mehr zum thema|kommentare|das könnte sie auch interessieren|à lire aussi|lire aussi|sur le même sujet|commentaires|noticias relacionadas|más noticias|te puede interesar|
  comentarios|leia também|leia mais|leggi anche|articoli correlati|commenti|lees ook|läs mer|les også`,
  '|',
);

function list(words: string, between: string | RegExp = /\s+/): readonly string[] {
  return words
    .split(between)
    .map((word) => word.trim().replace(/\s+/g, ' '))
    .filter(Boolean);
}
