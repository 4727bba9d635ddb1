#!/usr/bin/env node
'use strict';

const { join } = require('node:path');
const { loadProgram } = require('./load.js');

const startThread = (orders) => {
  const { Worker } = require('node:worker_threads');
  return new Worker(join(__dirname, 'worker.js'), { workerData: orders });
};

loadProgram()
  .exports.main(process, startThread)
  .then((code) => {
    process.exitCode = code;
  });
