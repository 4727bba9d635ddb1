'use strict';

// A thread of `parse-article --jobs N`.
const { parentPort, workerData } = require('node:worker_threads');
const { loadProgram } = require('./load.js');

loadProgram().exports.serve(parentPort, workerData);
