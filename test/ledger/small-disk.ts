import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'

/** Of the system, not of a package. */
const [LOOP, FORMAT, MOUNT, UNMOUNT] = ['losetup', 'mkfs.ext4', 'mount', 'umount'] as const

/** A file system of its own in a file, that can be cut off from its disk as a power cut would. */
export interface SmallDisk {
  readonly folder: string
  /** From now on nothing reaches the disk, and what had not reached it is gone. */
  cut(): void
  /** Mounts it again after a cut, as after the power came back. */
  restore(): void
  close(): void
}

/** Cuts an ext4 file system off without flushing: `EXT4_IOC_SHUTDOWN` with `NOLOGFLUSH`. Node has no ioctl. */
const CUTS: readonly (readonly [program: string, ...args: string[]])[] = [
  ['python3', '-c', "import fcntl,os,struct,sys;fcntl.ioctl(os.open(sys.argv[1],0),0x8004587D,struct.pack('I',2))"],
  ['perl', '-e', 'open(F,"<",$ARGV[0]) or die;$f=pack("I",2);ioctl(F,0x8004587D,$f) or die'],
]

/** Makes an ext4 disk of so many megabytes. Gives what is missing where that is not possible. */
export function makeSmallDisk(megabytes: number): SmallDisk | string {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'needs a loop device: only for root on Linux'
  const place = mkdtempSync(path.join(os.tmpdir(), 'sayso-disk-'))
  const image = path.join(place, 'image')
  const folder = path.join(place, 'disk')
  writeFileSync(image, '')
  truncateSync(image, megabytes * 2 ** 20)
  mkdirSync(folder)
  const found = spawnSync(LOOP, ['-f', '--show', image], { encoding: 'utf8' })
  const device = found.stdout?.trim()
  const giveUp = (missing: string): string => {
    if (device) spawnSync(LOOP, ['-d', device])
    rmSync(place, { recursive: true, force: true })
    return `needs a loop device: ${missing}`
  }
  if (found.status !== 0 || !device) return giveUp('losetup gives none')
  const cutter = CUTS.find(([program]) => spawnSync(program, ['--version']).status === 0)
  if (!cutter) return giveUp('no python3 or perl to cut it off with')
  if (spawnSync(FORMAT, ['-q', '-F', device]).status !== 0) return giveUp('no mkfs.ext4')
  if (spawnSync(MOUNT, [device, folder]).status !== 0) return giveUp('it may not be mounted')
  const [program, ...args] = cutter
  return {
    folder,
    cut: () => void execFileSync(program, [...args, folder]),
    restore() {
      execFileSync(UNMOUNT, [folder])
      execFileSync(MOUNT, [device, folder])
    },
    close() {
      spawnSync(UNMOUNT, [folder])
      giveUp('')
    },
  }
}
