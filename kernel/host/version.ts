/** Version of the contract in kernel/spi. A manifest that names another one is refused. */
export const SPI_VERSION = 1;
