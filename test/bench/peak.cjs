'use strict';

// Preloaded into the command: writes the peak of its memory, in kilobytes, when it ends.
const { writeFileSync } = require('node:fs');

process.on('exit', () => writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS)));
