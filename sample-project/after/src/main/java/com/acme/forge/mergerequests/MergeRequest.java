package com.acme.forge.mergerequests;

import java.util.OptionalLong;
import java.util.Set;

/**
 * The wish to merge a branch.
 *
 * @param headCommit the newest commit of the source branch
 * @param approvals of how many people, for that commit
 * @param headPipeline the newest pipeline of the source branch
 * @param blockedBy what must be gone before it can be merged
 */
public record MergeRequest(
    long id,
    long projectId,
    String sourceBranch,
    String headCommit,
    int approvals,
    OptionalLong headPipeline,
    Set<String> blockedBy,
    boolean merged) {

  public MergeRequest {
    blockedBy = Set.copyOf(blockedBy);
  }
}
