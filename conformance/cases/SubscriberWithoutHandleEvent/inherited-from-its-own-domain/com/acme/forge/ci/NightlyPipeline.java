package com.acme.forge.ci;

class NightlyPipeline extends CreatePipeline {}
