package org.visavis.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FacesTest {
    private final Faces faces = new Faces();

    @Test
    void initials_are_of_the_first_and_the_last_name() {
        assertThat(faces.of("Claire Morel").initials()).isEqualTo("CM");
        assertThat(faces.of("Anne Le Goff").initials()).isEqualTo("AG");
        assertThat(faces.of("Jean-Pierre").initials()).isEqualTo("JP");
        assertThat(faces.of(" émile ").initials()).isEqualTo("É");
        assertThat(faces.of("").initials()).isEqualTo("?");
    }

    @Test
    void a_letter_made_of_several_characters_stays_whole() {
        assertThat(faces.of("e\u0301mile Zola").initials()).isEqualTo("E\u0301Z");
    }

    @Test
    void the_same_name_always_has_the_same_tint_and_the_style_sheet_has_it() {
        for (int i = 0; i < 1000; i++) {
            Faces.Face face = faces.of("Agent " + i);
            assertThat(face).isEqualTo(faces.of("Agent " + i));
            assertThat(face.tint()).matches("vv-tint-[0-7]");
        }
    }
}
