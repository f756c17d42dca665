package com.acme.forge.mergerequests;

import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

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

  MergeRequest approved() {
    return new MergeRequest(
        id, projectId, sourceBranch, headCommit, approvals + 1, headPipeline, blockedBy, merged);
  }

  /** New commits were not seen by those who approved the old ones. */
  MergeRequest withHeadCommit(String commit) {
    return new MergeRequest(
        id, projectId, sourceBranch, commit, 0, headPipeline, blockedBy, merged);
  }

  /** Events may arrive in any order, so an older pipeline does not replace a newer one. */
  MergeRequest withHeadPipeline(long pipelineId) {
    long newest = Math.max(pipelineId, headPipeline.orElse(pipelineId));
    return new MergeRequest(
        id,
        projectId,
        sourceBranch,
        headCommit,
        approvals,
        OptionalLong.of(newest),
        blockedBy,
        merged);
  }

  MergeRequest blockedBy(String reason) {
    Set<String> reasons = new TreeSet<>(blockedBy);
    reasons.add(reason);
    return new MergeRequest(
        id, projectId, sourceBranch, headCommit, approvals, headPipeline, reasons, merged);
  }

  MergeRequest asMerged() {
    return new MergeRequest(
        id, projectId, sourceBranch, headCommit, approvals, headPipeline, blockedBy, true);
  }
}
