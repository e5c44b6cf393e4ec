package org.visavis.store.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** The tree is the one of RFC 6962: these are the leaves and heads that its authors publish. */
class MerkleTreeTest {
    private static final List<String> LEAVES =
            List.of(
                    "",
                    "00",
                    "10",
                    "2021",
                    "3031",
                    "40414243",
                    "5051525354555657",
                    "606162636465666768696a6b6c6d6e6f");

    private static final List<String> HEADS =
            List.of(
                    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
                    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
                    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
                    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
                    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
                    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    @Test
    void the_heads_are_those_of_the_published_vectors() {
        for (int size = 0; size < HEADS.size(); size++) {
            assertThat(hex(tree(size).root())).isEqualTo(HEADS.get(size));
        }
    }

    @Test
    void the_path_of_the_first_of_eight_leaves_is_the_published_one() {
        assertThat(tree(8).inclusion(0))
                .extracting(MerkleTreeTest::hex)
                .containsExactly(
                        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4");
    }

    @Test
    void every_path_leads_to_the_head() {
        for (int size = 1; size <= 70; size++) {
            for (int leaf = 0; leaf < size; leaf++) {
                assertThat(Paths.root(leafHash(leaf), leaf, size, numbered(size).inclusion(leaf)))
                        .as("leaf %d of %d", leaf, size)
                        .isEqualTo(numbered(size).root());
            }
        }
    }

    @Test
    void every_consistency_proof_holds_both_heads() {
        for (int size = 2; size <= 70; size++) {
            for (int earlier = 1; earlier < size; earlier++) {
                assertThat(
                                Paths.isBeginning(
                                        earlier,
                                        numbered(earlier).root(),
                                        size,
                                        numbered(size).root(),
                                        numbered(size).consistency(earlier)))
                        .as("%d in %d", earlier, size)
                        .isTrue();
            }
        }
    }

    @Test
    void a_tree_that_is_another_one_is_no_beginning() {
        assertThat(
                        Paths.isBeginning(
                                5,
                                tree(5).root(),
                                8,
                                numbered(8).root(),
                                numbered(8).consistency(5)))
                .isFalse();
    }

    @Test
    void what_is_not_there_has_no_path() {
        assertThatThrownBy(() -> tree(3).inclusion(3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tree(3).consistency(3))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static MerkleTree tree(int size) {
        return new MerkleTree(
                nodes(index -> MerkleTree.leaf(HexFormat.of().parseHex(LEAVES.get(index)))), size);
    }

    private static MerkleTree numbered(int size) {
        return new MerkleTree(nodes(MerkleTreeTest::leafHash), size);
    }

    private static byte[] leafHash(int index) {
        return MerkleTree.leaf(new byte[] {(byte) index});
    }

    private interface Leaves {
        byte[] hash(int index);
    }

    private static Nodes nodes(Leaves leaves) {
        return new Nodes() {
            @Override
            public byte[] node(int level, long index) {
                return level == 0
                        ? leaves.hash((int) index)
                        : MerkleTree.node(
                                node(level - 1, 2 * index), node(level - 1, 2 * index + 1));
            }
        };
    }

    static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }

    /** The verifier's side, by the algorithms of RFC 9162, sections 2.1.3.2 and 2.1.4.2. */
    private static final class Paths {
        static byte[] root(byte[] hash, long leaf, long size, List<byte[]> path) {
            long fn = leaf;
            long sn = size - 1;
            byte[] root = hash;
            for (byte[] beside : path) {
                if ((fn & 1) == 1 || fn == sn) {
                    root = MerkleTree.node(beside, root);
                    while ((fn & 1) == 0 && fn != 0) {
                        fn >>= 1;
                        sn >>= 1;
                    }
                } else {
                    root = MerkleTree.node(root, beside);
                }
                fn >>= 1;
                sn >>= 1;
            }
            return root;
        }

        static boolean isBeginning(
                long earlier, byte[] earlierRoot, long size, byte[] root, List<byte[]> proof) {
            int next = 0;
            byte[] fr = Long.bitCount(earlier) == 1 ? earlierRoot : proof.get(next++);
            byte[] sr = fr;
            long fn = earlier - 1;
            long sn = size - 1;
            while ((fn & 1) == 1) {
                fn >>= 1;
                sn >>= 1;
            }
            for (; next < proof.size(); next++) {
                byte[] beside = proof.get(next);
                if ((fn & 1) == 1 || fn == sn) {
                    fr = MerkleTree.node(beside, fr);
                    sr = MerkleTree.node(beside, sr);
                    while ((fn & 1) == 0 && fn != 0) {
                        fn >>= 1;
                        sn >>= 1;
                    }
                } else {
                    sr = MerkleTree.node(sr, beside);
                }
                fn >>= 1;
                sn >>= 1;
            }
            return sn == 0 && Arrays.equals(fr, earlierRoot) && Arrays.equals(sr, root);
        }
    }
}
