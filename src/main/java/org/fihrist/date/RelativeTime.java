package org.fihrist.date;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * A distance back from a moment that the text does not name: {@code أمس} is one day, {@code منذ ساعتين} two hours.
 *
 * @param amount how many
 * @param unit of what
 */
public record RelativeTime(int amount, ChronoUnit unit) {
    /**
     * Hours before an unknown time of a day are taken to be of that day while they are so few: a page of which only the day
     * is known would count as published on it without them, too.
     */
    private static final int HALF_A_DAY = 12;

    public RelativeTime {
        Objects.requireNonNull(unit, "unit");
        if (amount < 0) {
            throw new IllegalArgumentException("Not a distance back: " + amount);
        }
    }

    /**
     * The day meant, seen from a moment; empty where the words leave open which it is. Pages round down: {@code منذ ساعتين}
     * may be nearly three hours, {@code منذ أسبوع} nearly two weeks.
     */
    public Optional<LocalDate> before(Moment now) {
        return switch (unit) {
            case DAYS -> Optional.of(now.day().minusDays(amount));
            case HOURS, MINUTES, SECONDS ->
                now.time().map(time -> sameDay(now.day().atTime(time))).orElseGet(() -> sameDay(now.day()));
            default -> Optional.empty();
        };
    }

    private Optional<LocalDate> sameDay(LocalDateTime now) {
        LocalDate latest = now.minus(amount, unit).toLocalDate();
        LocalDate earliest = now.minus(amount + 1L, unit).toLocalDate();
        return latest.equals(earliest) ? Optional.of(latest) : Optional.empty();
    }

    private Optional<LocalDate> sameDay(LocalDate day) {
        boolean few = Duration.of(amount, unit).toHours() < HALF_A_DAY;
        return few ? Optional.of(day) : Optional.empty();
    }
}
