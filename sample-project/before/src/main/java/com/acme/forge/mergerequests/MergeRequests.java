package com.acme.forge.mergerequests;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;

/** All merge requests. */
public final class MergeRequests {

  private final AtomicLong lastId = new AtomicLong();
  private final Map<Long, MergeRequest> byId = new ConcurrentSkipListMap<>();

  /** Opens a merge request for a branch. */
  public MergeRequest open(long projectId, String sourceBranch, String headCommit) {
    MergeRequest mergeRequest =
        new MergeRequest(
            lastId.incrementAndGet(),
            projectId,
            sourceBranch,
            headCommit,
            0,
            OptionalLong.empty(),
            Set.of(),
            false);
    byId.put(mergeRequest.id(), mergeRequest);
    return mergeRequest;
  }

  public void approve(long id) {
    update(id, MergeRequest::approved);
  }

  public MergeRequest find(long id) {
    MergeRequest mergeRequest = byId.get(id);
    if (mergeRequest == null) {
      throw new NoSuchElementException("There is no merge request " + id);
    }
    return mergeRequest;
  }

  /** The merge requests of a branch that are not merged. */
  List<MergeRequest> openOf(long projectId, String sourceBranch) {
    return byId.values().stream()
        .filter(each -> each.projectId() == projectId && !each.merged())
        .filter(each -> each.sourceBranch().equals(sourceBranch))
        .toList();
  }

  void update(long id, UnaryOperator<MergeRequest> change) {
    byId.computeIfPresent(id, (same, mergeRequest) -> change.apply(mergeRequest));
  }
}
