// attacks: threads, as many as there can be
// holds: all of them end with the program, and the judge can start the next
// expect: WA RTE MLE TLE
public class Threads {
    public static void main(String[] args) {
        for (int k = 0; k < 100000; k++)
            new Thread(() -> {
                for (;;) Thread.yield();
            }).start();
        System.out.println("contained");
    }
}
