package org.dialoguerecords;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A place where something about a dialogue was published.
 *
 * @param id the id by which the rest of the record names the source
 * @param publisher who published it
 * @param title its title
 * @param url where it is found
 * @param published when it was published, as exactly as that is known
 * @param extensions the properties that this version does not know
 */
@JsonPropertyOrder({"id", "publisher", "title", "url", "published"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Source(
        String id,
        @Nullable String publisher,
        @Nullable String title,
        @Nullable String url,
        @Nullable PartialDate published,

        @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
        Map<String, @Nullable Object> extensions)
        implements Serializable {

    /** Checks the structure of the source. */
    public Source {
        id = Check.id("id", id);
        publisher = Check.optionalText("publisher", publisher);
        title = Check.optionalText("title", title);
        url = Check.optionalText("url", url);
        extensions = Extensions.copy(Source.class, extensions);
    }

    @JsonCreator
    static Source fromJson(
            @JsonProperty("id") String id,
            @JsonProperty("publisher") @Nullable String publisher,
            @JsonProperty("title") @Nullable String title,
            @JsonProperty("url") @Nullable String url,
            @JsonProperty("published") @Nullable PartialDate published,
            @JsonAnySetter @JsonProperty(Extensions.NO_NAME) Map<String, @Nullable Object> extensions) {
        return new Source(id, publisher, title, url, published, extensions);
    }

    /** A builder of a source. */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    /** A copy with changes: {@code source.with(b -> b.publisher(…))}. */
    public Source with(Consumer<Builder> changes) {
        Builder builder = new Builder(id);
        builder.publisher = publisher;
        builder.title = title;
        builder.url = url;
        builder.published = published;
        builder.extensions = extensions;
        changes.accept(builder);
        return builder.build();
    }

    /** Builds a source. */
    public static final class Builder {

        private String id;
        private @Nullable String publisher;
        private @Nullable String title;
        private @Nullable String url;
        private @Nullable PartialDate published;
        private Map<String, @Nullable Object> extensions = Map.of();

        private Builder(String id) {
            this.id = id;
        }

        /** Sets the id by which the rest of the record names the source. */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /** Sets who published it. */
        public Builder publisher(@Nullable String publisher) {
            this.publisher = publisher;
            return this;
        }

        /** Sets its title. */
        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        /** Sets where it is found. */
        public Builder url(@Nullable String url) {
            this.url = url;
            return this;
        }

        /** Sets when it was published, as exactly as that is known. */
        public Builder published(@Nullable PartialDate published) {
            this.published = published;
            return this;
        }

        /** Sets the properties that this version does not know. */
        public Builder extensions(Map<String, ? extends @Nullable Object> extensions) {
            this.extensions = Extensions.shallowCopy(extensions);
            return this;
        }

        /** Sets when it was published, from text such as {@code 2017-09-06}, {@code 2017-09} or {@code 2017}. */
        public Builder published(String published) {
            return published(new PartialDate(published));
        }

        /**
         * The finished record.
         *
         * @throws InvalidValueException if a value breaks the structure of the record
         */
        public Source build() {
            return new Source(id, publisher, title, url, published, extensions);
        }
    }
}
