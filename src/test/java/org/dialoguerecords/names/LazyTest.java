package org.dialoguerecords.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LazyTest {

    @Test
    void makesItsValueOnceForAllThreads() throws Exception {
        AtomicInteger made = new AtomicInteger();
        Lazy<Object> lazy = new Lazy<>() {
            @Override
            protected Object make() {
                made.incrementAndGet();
                return new Object();
            }
        };
        List<Callable<Object>> askers = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            askers.add(lazy::get);
        }
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (Future<Object> answer : threads.invokeAll(askers)) {
                assertThat(answer.get()).isSameAs(lazy.get());
            }
        } finally {
            threads.shutdown();
        }
        assertThat(made).hasValue(1);
    }

    @Test
    void failsTheSameWayEveryTime() {
        Lazy<Object> lazy = new Lazy<>() {
            @Override
            protected Object make() {
                throw new IllegalStateException("broken");
            }
        };

        assertThatIllegalStateException().isThrownBy(lazy::get).withMessage("broken");
        assertThatIllegalStateException().isThrownBy(lazy::get).withMessage("broken");
    }
}
