#!/usr/bin/env node
'use strict';

const { join } = require('node:path');
const { loadPart } = require('./load.js');

const STANDARD = {
  output: 1,
  errors: 2,
  startThread(orders) {
    const { Worker } = require('node:worker_threads');
    return new Worker(join(__dirname, 'worker.js'), { workerData: orders });
  },
};

// Nothing is left to be written then, and to leave at once spares Node the tidying up
loadPart('cli')
  .main(process, STANDARD)
  .then((code) => process.exit(code));
