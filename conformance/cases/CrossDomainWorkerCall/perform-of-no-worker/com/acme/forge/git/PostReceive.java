package com.acme.forge.git;

import com.acme.forge.ci.Report;
import java.util.function.LongConsumer;

public class PostReceive {

  LongConsumer execute(Report report, long project) {
    report.perform(project);
    new Report().performAsync(project);
    Report.of(project).perform(project);
    return report::perform;
  }
}
