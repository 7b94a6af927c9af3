//! A small disk of its own for a test, which can be filled and made read-only, where the system
//! lets the test mount one.

use std::{fs, path::PathBuf, process::Command};

use super::scratch::Scratch;

/// A mounted disk; unmounted with the value, so it must go before the scratch place.
pub(crate) struct SmallDisk {
    path: PathBuf,
}

impl SmallDisk {
    /// A disk of a mebibyte at the place of the data directory; `None`, and a word, where the
    /// system lets nobody mount one.
    #[expect(clippy::print_stdout, reason = "what was skipped is said")]
    pub(crate) fn mount(scratch: &Scratch) -> Option<Self> {
        let path = scratch.path("data");
        let options = ["-t", "tmpfs", "-o", "size=1m,mode=700", "tmpfs"];
        let mounted = Command::new("mount").args(options).arg(&path).output();
        if mounted.is_ok_and(|output| output.status.success()) {
            return Some(Self { path });
        }
        println!("skipped: no disk can be mounted here");
        None
    }

    /// Takes all the space that is left.
    pub(crate) fn fill(&self) {
        let path = self.path.join("filler");
        let mut file = fs::OpenOptions::new()
            .append(true)
            .create(true)
            .open(path)
            .unwrap();
        while std::io::Write::write_all(&mut file, &[0; 4096]).is_ok() {}
    }

    /// Gives the space back.
    pub(crate) fn free(&self) {
        fs::remove_file(self.path.join("filler")).unwrap();
    }

    /// From now on it can only be read; or written again.
    pub(crate) fn read_only(&self, only: bool) {
        let options = if only { "remount,ro" } else { "remount,rw" };
        let done = Command::new("mount")
            .args(["-o", options])
            .arg(&self.path)
            .output()
            .unwrap();
        assert!(done.status.success(), "{done:?}");
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        // A test that failed half-way leaves nothing mounted, even where a program still runs.
        drop(Command::new("umount").arg("-l").arg(&self.path).output());
    }
}
