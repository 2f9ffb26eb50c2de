/** The tables of the recorded transcript, as far as they can be made here. */
export const SETUP = [
  "create database g",
  "create database tdb",
  "use tdb",
  `create table a (k int not null comment 'the key', v varchar(20) default 'x', d decimal(9,2), dt datetime, b boolean)
   duplicate key(k) comment 'table a' distributed by hash(k) buckets 2 properties('replication_num'='1')`,
  `create table p (k int not null, d date not null, v int) duplicate key(k, d)
   partition by range(d) (partition p2023 values less than ('2024-01-01'),
                          partition p2024 values less than ('2025-01-01'))
   distributed by hash(k) buckets 2 properties('replication_num'='1')`,
];
