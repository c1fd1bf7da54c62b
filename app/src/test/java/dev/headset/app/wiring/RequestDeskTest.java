package dev.headset.app.wiring;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.headset.engine.Requested;
import dev.headset.platform.InboxUnavailableException;
import dev.headset.platform.PersonId;
import dev.headset.store.Cases;
import dev.headset.store.Requests;
import dev.headset.store.Requests.Answer;
import dev.headset.store.Store;
import dev.headset.store.Tables;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of a request when nobody hears whether the store kept what was done. */
class RequestDeskTest {

  private static final int SOON = (int) Duration.ofSeconds(10).toMillis();
  private static final PersonId EWA = new PersonId("telegram", "1");
  private static final Requests.Open FORGET =
      new Requests.Open("r1", new Requests.Wish.Forget(EWA));
  private static final Requests.Open RETRY = new Requests.Open("r2", new Requests.Wish.Retry(7));

  private final Requested requested = mock(Requested.class);
  private final Store store = mock(Store.class);
  private final RequestDesk desk =
      new RequestDesk(new Forgetter(store, Forgetter.Shown.NOTHING), requested);

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void whoIsKnownNoLongerWasForgottenTheFirstTime() throws Exception {
    isAskedOnce(FORGET);
    when(requested.forget("r1", EWA))
        .thenThrow(new InboxUnavailableException("the line went dead"))
        .thenReturn(false);

    desk.start();

    verify(requested, timeout(SOON)).answer("r1", Answer.DONE);
  }

  @Test
  void whatIsPutAsideNoLongerWasTakenUpTheFirstTime() throws Exception {
    isAskedOnce(RETRY);
    when(requested.retry("r2", 7))
        .thenThrow(new InboxUnavailableException("the line went dead"))
        .thenReturn(false);

    desk.start();

    verify(requested, timeout(SOON)).answer("r2", Answer.DONE);
  }

  @Test
  void whoWasNeverKnownIsSaidToBeUnknown() throws Exception {
    isAskedOnce(FORGET);
    when(requested.forget("r1", EWA)).thenReturn(false);

    desk.start();

    verify(requested, timeout(SOON)).answer("r1", Answer.UNKNOWN);
  }

  /** The row that asks is gone once its wish was begun. */
  private void isAskedOnce(Requests.Open request) {
    Tables tables = mock(Tables.class);
    Requests requests = mock(Requests.class);
    Cases cases = mock(Cases.class);
    when(tables.requests()).thenReturn(requests);
    when(tables.cases()).thenReturn(cases);
    when(cases.of(EWA)).thenReturn(List.of());
    when(requests.open()).thenReturn(List.of(request)).thenReturn(List.of());
    when(store.read(any()))
        .thenAnswer(call -> call.<Function<Tables, Object>>getArgument(0).apply(tables));
  }
}
