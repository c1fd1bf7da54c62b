package dev.headset.embeddings;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.headset.text.Language;
import dev.headset.understanding.SentenceVectors;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * English sentences as vectors of all-MiniLM-L6-v2, whose weights were rounded to bytes. ONNX
 * Runtime runs it within this process, on the caller's thread; nothing is fetched.
 */
public final class MiniLm implements SentenceVectors {

  private static final Language ENGLISH = new Language("en");
  private static final int DIMENSION = 384;
  private static final int MAX_PIECES = 128;
  private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
  private static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final WordPieces pieces;
  private final OrtSession session;
  private final Remembered remembered = new Remembered();

  /** Loads the model, which takes about half a second and some 100 MB. */
  public MiniLm() {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      // memory that is kept for reuse grows with the longest text ever seen
      options.setCPUArenaAllocator(false);
      options.setMemoryPatternOptimization(false);
      pieces = new WordPieces(vocabulary(), MAX_PIECES);
      session = environment.createSession(resource(MODEL), options);
    } catch (OrtException e) {
      throw new IllegalStateException("the model can't be loaded: " + e.getMessage(), e);
    }
  }

  private static Map<String, Integer> vocabulary() {
    try {
      Map<String, Integer> vocabulary = new HashMap<>();
      new ObjectMapper()
          .readTree(resource(TOKENIZER))
          .at("/model/vocab")
          .properties()
          .forEach(each -> vocabulary.put(each.getKey(), each.getValue().intValue()));
      return vocabulary;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] resource(String name) {
    try (InputStream in = MiniLm.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the model's jar is missing");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean reads(Language language) {
    return language.equals(ENGLISH);
  }

  @Override
  public int dimension() {
    return DIMENSION;
  }

  @Override
  public float[] of(String text) {
    return remembered.get(text, this::compute);
  }

  private float[] compute(String text) {
    long[] numbers = pieces.of(text);
    long[] ones = new long[numbers.length];
    Arrays.fill(ones, 1);
    try (OnnxTensor ids = tensor(numbers);
        OnnxTensor mask = tensor(ones);
        OnnxTensor segments = tensor(new long[numbers.length]);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", segments))) {
      return mean(((float[][][]) result.get(0).getValue())[0]);
    } catch (OrtException e) {
      throw new IllegalStateException("the model failed: " + e.getMessage(), e);
    }
  }

  private OnnxTensor tensor(long[] row) throws OrtException {
    return OnnxTensor.createTensor(environment, new long[][] {row});
  }

  /** The mean of what each piece says, made 1 long. */
  private static float[] mean(float[][] pieces) {
    float[] sum = new float[DIMENSION];
    for (float[] piece : pieces) {
      for (int at = 0; at < DIMENSION; at++) {
        sum[at] += piece[at];
      }
    }
    double squares = 0;
    for (float each : sum) {
      squares += each * each;
    }
    float length = (float) Math.sqrt(squares);
    for (int at = 0; at < DIMENSION; at++) {
      sum[at] /= length;
    }
    return sum;
  }
}
