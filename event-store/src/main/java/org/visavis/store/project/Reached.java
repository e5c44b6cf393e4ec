package org.visavis.store.project;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The position up to which all is projected and committed, and a place to wait for it. */
final class Reached {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private volatile long position;

    long position() {
        return position;
    }

    void reach(long now) {
        lock.lock();
        try {
            position = now;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    boolean await(long wanted, Duration patience) {
        if (position >= wanted) {
            return true;
        }
        long left = patience.toNanos();
        lock.lock();
        try {
            while (position < wanted && left > 0) {
                left = moved.awaitNanos(left);
            }
            return position >= wanted;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }
}
