'use strict';

// A thread of `parse-article --jobs N`.
const { parentPort, workerData } = require('node:worker_threads');
const { loadPart } = require('./load.js');

loadPart('cli').serve(parentPort, workerData);
