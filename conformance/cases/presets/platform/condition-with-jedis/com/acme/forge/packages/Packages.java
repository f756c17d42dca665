package com.acme.forge.packages;

import redis.clients.jedis.JedisPooled;

public class Packages {

  private final JedisPooled redis;

  public Packages(JedisPooled redis) {
    this.redis = redis;
  }

  public boolean isKnown(long id) {
    return redis.exists("package:" + id);
  }
}
