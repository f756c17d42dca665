package com.acme.forge.packages;

import com.acme.forge.ci.Pipelines;
import com.acme.forge.mergerequests.Approvals;

class PublishService {

  void execute(Pipelines pipelines) { // finds: UndeclaredDependency packages -> ci
    System.out.println(pipelines);
  }

  void approve(Approvals approvals) { // finds: UndeclaredDependency packages -> mergerequests
    System.out.println(approvals);
  }
}
