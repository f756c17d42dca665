package com.acme.forge.packages;

class PublishService {}
