'use strict';

// Preloaded into the command: says in the end how much room, in megabytes, V8 has made for new objects.
const { getHeapSpaceStatistics } = require('node:v8');

process.on('exit', () => {
  const { space_size } = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space');
  process.stderr.write(`${space_size / 2 ** 20}`);
});
