package com.acme.forge.git;

import com.acme.forge.ci.CreatePipeline;
import org.axonframework.queryhandling.QueryGateway;

final class PostReceive {
  Object execute(QueryGateway gateway, String ref) throws Exception {
    return gateway.query(new CreatePipeline(ref), String.class);
  }
}
