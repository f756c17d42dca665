package com.acme.forge.ci;

class Pipelines {}
