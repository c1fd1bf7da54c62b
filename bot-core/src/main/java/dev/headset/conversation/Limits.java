package dev.headset.conversation;

/**
 * What the operator allows.
 *
 * @param messagesPerMinute of one customer, from 1
 * @param attachmentMb the largest file, from 1
 * @param openCasesPerCustomer from 1
 * @param waitingCasesPerAssociate from 1
 */
public record Limits(
    int messagesPerMinute,
    int attachmentMb,
    int openCasesPerCustomer,
    int waitingCasesPerAssociate) {

  /** The same, where a customer may say as much as they like. */
  public Limits unhurried(int messages) {
    return new Limits(messages, attachmentMb, openCasesPerCustomer, waitingCasesPerAssociate);
  }
}
