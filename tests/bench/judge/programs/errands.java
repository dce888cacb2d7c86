// Does the errand that its input names; every language has such a program.
import java.io.*;
import java.net.*;
import java.nio.file.*;
import java.util.*;
import java.util.stream.*;

class Attempt {
    interface Deed {
        void run() throws Exception;
    }

    static void attempt(Deed deed) {
        try {
            deed.run();
            System.out.println("ESCAPED");
        } catch (Exception error) {
            System.out.println("denied");
            System.err.println(error);
        }
    }
}

public class Errands {
    static int deep(int n) {
        return n == 0 ? 0 : 1 + deep(n - 1);
    }

    public static void main(String[] args) throws Exception {
        StreamTokenizer in = new StreamTokenizer(new BufferedReader(new InputStreamReader(System.in)));
        in.resetSyntax();
        in.wordChars(33, 126);
        in.whitespaceChars(0, 32);
        in.nextToken();
        String errand = in.sval;
        List<String> words = new ArrayList<>();
        while (in.nextToken() != StreamTokenizer.TT_EOF) words.add(in.sval);
        switch (errand) {
            case "sum":
                System.out.println(Integer.parseInt(words.get(0)) + Integer.parseInt(words.get(1)));
                break;
            case "double":
                StringBuilder out = new StringBuilder();
                for (String word : words) out.append(2 * Integer.parseInt(word)).append('\n');
                System.out.print(out);
                break;
            case "deep":
                System.out.println(deep(Integer.parseInt(words.get(0))));
                break;
            case "threads":
                long[] sums = new long[4];
                Thread[] threads = new Thread[4];
                for (int k = 0; k < 4; k++) {
                    final int mine = k;
                    threads[k] = new Thread(null, () -> {
                        for (int i = mine; i < 100000; i += 4) sums[mine] += i;
                    }, "worker", 1 << 26);
                    threads[k].start();
                }
                for (Thread thread : threads) thread.join();
                long parallel = IntStream.range(0, 100000).parallel().asLongStream().sum();
                if (parallel != sums[0] + sums[1] + sums[2] + sums[3]) System.exit(1);
                System.out.println(parallel);
                break;
            case "memory":
                List<byte[]> kept = new ArrayList<>();
                for (int k = 0; k < 1000; k++) {
                    kept.add(new byte[10 << 20]);
                    Arrays.fill(kept.get(k), (byte) 1);
                }
                System.out.println(kept.size());
                break;
            case "garbage":
                List<Integer> list = null;
                for (int k = 0; k < 100; k++) {
                    list = new ArrayList<>();
                    for (int i = 0; i < 100000; i++) list.add(k + i);
                }
                System.out.println(list.get(99999));
                break;
            case "spin":
                for (long i = 0; ; i++) if (i < 0) break;
                break;
            case "exit":
                System.exit(7);
                break;
            case "crash":
                throw new IllegalStateException("as it was told");
            case "around":
                System.out.println(args.length + " " + System.getProperty("user.dir") + " "
                        + String.join(" ", new TreeSet<>(System.getenv().keySet())));
                break;
            case "read":
                Attempt.attempt(() -> Files.readAllBytes(Path.of(words.get(0))));
                break;
            case "write":
                Attempt.attempt(() -> Files.write(Path.of(words.get(0)), new byte[1]));
                break;
            case "connect":
                Attempt.attempt(() -> new Socket("127.0.0.1", Integer.parseInt(words.get(0))));
                break;
            case "start":
                Attempt.attempt(() -> new ProcessBuilder("/bin/sh", "-c", "true").start().waitFor());
                break;
        }
    }
}
