/** Nouns before the title of a work, a show or a slogan: no speech. */
export const TITLED_THINGS = `show program programme book film movie song album series novel hit sitcom drama documentary
memoir magazine column titled entitled headlined nicknamed on of host hosts called musical podcast play poem painting essay
opera ballet single track episode thriller comedy newsletter spot video exhibition ballad anthem game autobiography biography
ad advert commercial`;

/** Networks and papers that own a programme: "NBC's “Morning Desk”". */
export const NETWORKS = 'nbc cbs abc cnn msnbc fox bbc hbo pbs npr espn c-span cnbc netflix amazon itv';

/** Words that may stay small within a title. */
export const SMALL_TITLE_WORDS = 'of the a an and in on to for with at from or vs vs. by is';
