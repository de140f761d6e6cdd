package readout.search;

import java.time.Year;
import java.time.YearMonth;
import readout.model.DateRange;
import readout.model.PartialDate;
import readout.model.SaidDate;

/** Dates as bytes. */
final class DateForm {

    private static final int YEAR = 0;
    private static final int MONTH = 1;
    private static final int DAY = 2;

    private DateForm() {}

    static void write(BytesOut out, SaidDate said) {
        write(out, said.date());
        out.optional(said.within(), DateForm::write);
        out.text(said.basis());
    }

    static SaidDate readSaid(BytesIn in) {
        return new SaidDate(read(in), in.optional(DateForm::readRange), in.text());
    }

    static void write(BytesOut out, PartialDate date) {
        switch (date) {
            case PartialDate.OfYear(var year) -> {
                out.number(YEAR);
                out.day(year.atDay(1));
            }
            case PartialDate.OfMonth(var month) -> {
                out.number(MONTH);
                out.day(month.atDay(1));
            }
            case PartialDate.OfDay(var day) -> {
                out.number(DAY);
                out.day(day);
            }
        }
    }

    static PartialDate read(BytesIn in) {
        return switch (in.count()) {
            case YEAR -> new PartialDate.OfYear(Year.from(in.day()));
            case MONTH -> new PartialDate.OfMonth(YearMonth.from(in.day()));
            case DAY -> new PartialDate.OfDay(in.day());
            default -> throw new IllegalArgumentException("no such precision of a date");
        };
    }

    private static void write(BytesOut out, DateRange range) {
        out.day(range.first());
        out.day(range.last());
    }

    private static DateRange readRange(BytesIn in) {
        return new DateRange(in.day(), in.day());
    }
}
