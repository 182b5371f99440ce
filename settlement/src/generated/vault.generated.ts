// Generated from contracts/src/Vault.sol by `npm run gen`. Do not edit.

/** ABI of Vault. */
export const vaultAbi = [
 {
  "inputs": [
   {
    "components": [
     {
      "internalType": "address",
      "name": "token",
      "type": "address"
     },
     {
      "internalType": "uint96",
      "name": "unitScale",
      "type": "uint96"
     }
    ],
    "internalType": "struct Asset[]",
    "name": "assets_",
    "type": "tuple[]"
   },
   {
    "internalType": "address",
    "name": "claims_",
    "type": "address"
   },
   {
    "internalType": "address",
    "name": "governor_",
    "type": "address"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "constructor"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "owner",
    "type": "address"
   },
   {
    "internalType": "uint32",
    "name": "account",
    "type": "uint32"
   }
  ],
  "name": "AccountExists",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "AccountsExhausted",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint64",
    "name": "submission",
    "type": "uint64"
   },
   {
    "internalType": "uint16",
    "name": "index",
    "type": "uint16"
   }
  ],
  "name": "AlreadyClaimed",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint32",
    "name": "account",
    "type": "uint32"
   },
   {
    "internalType": "uint8",
    "name": "asset",
    "type": "uint8"
   }
  ],
  "name": "AlreadyEscaped",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "EscapeAlreadyActive",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "EscapeAlreadyFixed",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "EscapeNotActive",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "EscapeNotFixed",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "until",
    "type": "uint256"
   }
  ],
  "name": "GraceIsOpen",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint8",
    "name": "asset",
    "type": "uint8"
   },
   {
    "internalType": "uint256",
    "name": "held",
    "type": "uint256"
   }
  ],
  "name": "HoldingsLimit",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "InboxClosed",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint8",
    "name": "asset",
    "type": "uint8"
   },
   {
    "internalType": "uint256",
    "name": "expected",
    "type": "uint256"
   },
   {
    "internalType": "uint256",
    "name": "received",
    "type": "uint256"
   }
  ],
  "name": "InexactTransfer",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "token",
    "type": "address"
   },
   {
    "internalType": "uint96",
    "name": "unitScale",
    "type": "uint96"
   }
  ],
  "name": "InvalidAsset",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "InvalidOwner",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "length",
    "type": "uint256"
   }
  ],
  "name": "InvalidPayload",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint64",
    "name": "submission",
    "type": "uint64"
   },
   {
    "internalType": "uint16",
    "name": "index",
    "type": "uint16"
   }
  ],
  "name": "InvalidProof",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint32",
    "name": "account",
    "type": "uint32"
   },
   {
    "internalType": "uint8",
    "name": "asset",
    "type": "uint8"
   }
  ],
  "name": "InvalidStateProof",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint64",
    "name": "units",
    "type": "uint64"
   }
  ],
  "name": "InvalidUnits",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "index",
    "type": "uint256"
   }
  ],
  "name": "NoSuchEntry",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint32",
    "name": "account",
    "type": "uint32"
   },
   {
    "internalType": "address",
    "name": "sender",
    "type": "address"
   }
  ],
  "name": "NotAccountOwner",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "sender",
    "type": "address"
   }
  ],
  "name": "NotGovernor",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint48",
    "name": "inboxIndex",
    "type": "uint48"
   }
  ],
  "name": "NotRefundable",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "ReentrancyGuardReentrantCall",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "token",
    "type": "address"
   }
  ],
  "name": "SafeERC20FailedOperation",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint8",
    "name": "asset",
    "type": "uint8"
   }
  ],
  "name": "UnknownAsset",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "expected",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "given",
    "type": "bytes32"
   }
  ],
  "name": "WrongOutcome",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "ZeroUnits",
  "type": "error"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "uint32",
    "name": "account",
    "type": "uint32"
   },
   {
    "indexed": true,
    "internalType": "address",
    "name": "owner",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "uint48",
    "name": "inboxIndex",
    "type": "uint48"
   }
  ],
  "name": "AccountOpened",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "uint8",
    "name": "asset",
    "type": "uint8"
   },
   {
    "indexed": true,
    "internalType": "address",
    "name": "token",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "uint96",
    "name": "unitScale",
    "type": "uint96"
   }
  ],
  "name": "AssetListed",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "uint48",
    "name": "inboxIndex",
    "type": "uint48"
   },
   {
    "indexed": true,
    "internalType": "address",
    "name": "owner",
    "type": "address"
   },
   {
    "indexed": true,
    "internalType": "uint8",
    "name": "asset",
    "type": "uint8"
   },
   {
    "indexed": false,
    "internalType": "uint64",
    "name": "units",
    "type": "uint64"
   }
  ],
  "name": "DepositRefunded",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "uint32",
    "name": "account",
    "type": "uint32"
   },
   {
    "indexed": true,
    "internalType": "uint8",
    "name": "asset",
    "type": "uint8"
   },
   {
    "indexed": true,
    "internalType": "address",
    "name": "from",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "uint64",
    "name": "units",
    "type": "uint64"
   },
   {
    "indexed": false,
    "internalType": "uint96",
    "name": "cumulative",
    "type": "uint96"
   },
   {
    "indexed": false,
    "internalType": "uint48",
    "name": "inboxIndex",
    "type": "uint48"
   }
  ],
  "name": "Deposited",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "fixableAt",
    "type": "uint256"
   }
  ],
  "name": "EscapeActivated",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "stateRoot",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "uint48",
    "name": "inboxNext",
    "type": "uint48"
   }
  ],
  "name": "EscapeRootFixed",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "uint32",
    "name": "account",
    "type": "uint32"
   },
   {
    "indexed": true,
    "internalType": "uint8",
    "name": "asset",
    "type": "uint8"
   },
   {
    "indexed": true,
    "internalType": "address",
    "name": "owner",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "uint64",
    "name": "units",
    "type": "uint64"
   }
  ],
  "name": "Escaped",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "uint48",
    "name": "index",
    "type": "uint48"
   },
   {
    "indexed": true,
    "internalType": "uint32",
    "name": "account",
    "type": "uint32"
   },
   {
    "indexed": false,
    "internalType": "uint8",
    "name": "kind",
    "type": "uint8"
   },
   {
    "indexed": false,
    "internalType": "bytes",
    "name": "payload",
    "type": "bytes"
   }
  ],
  "name": "OperationForced",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "uint64",
    "name": "submission",
    "type": "uint64"
   },
   {
    "indexed": false,
    "internalType": "uint16",
    "name": "index",
    "type": "uint16"
   },
   {
    "indexed": true,
    "internalType": "address",
    "name": "owner",
    "type": "address"
   },
   {
    "indexed": true,
    "internalType": "uint8",
    "name": "asset",
    "type": "uint8"
   },
   {
    "indexed": false,
    "internalType": "uint64",
    "name": "units",
    "type": "uint64"
   }
  ],
  "name": "WithdrawalClaimed",
  "type": "event"
 },
 {
  "inputs": [],
  "name": "accountCount",
  "outputs": [
   {
    "internalType": "uint32",
    "name": "",
    "type": "uint32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "owner",
    "type": "address"
   }
  ],
  "name": "accountOf",
  "outputs": [
   {
    "internalType": "uint32",
    "name": "",
    "type": "uint32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "inputsId",
    "type": "bytes32"
   }
  ],
  "name": "activateEscape",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "assets",
  "outputs": [
   {
    "components": [
     {
      "internalType": "address",
      "name": "token",
      "type": "address"
     },
     {
      "internalType": "uint96",
      "name": "unitScale",
      "type": "uint96"
     }
    ],
    "internalType": "struct Asset[]",
    "name": "",
    "type": "tuple[]"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint64",
    "name": "submission",
    "type": "uint64"
   },
   {
    "internalType": "uint16",
    "name": "index",
    "type": "uint16"
   },
   {
    "internalType": "address",
    "name": "owner",
    "type": "address"
   },
   {
    "internalType": "uint8",
    "name": "asset",
    "type": "uint8"
   },
   {
    "internalType": "uint64",
    "name": "units",
    "type": "uint64"
   },
   {
    "internalType": "bytes32[]",
    "name": "proof",
    "type": "bytes32[]"
   }
  ],
  "name": "claimWithdrawal",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "claims",
  "outputs": [
   {
    "internalType": "address",
    "name": "",
    "type": "address"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint8",
    "name": "asset",
    "type": "uint8"
   }
  ],
  "name": "cumulativeDeposits",
  "outputs": [
   {
    "internalType": "uint96",
    "name": "",
    "type": "uint96"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "deploymentBlock",
  "outputs": [
   {
    "internalType": "uint256",
    "name": "",
    "type": "uint256"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint8",
    "name": "asset",
    "type": "uint8"
   },
   {
    "internalType": "uint64",
    "name": "units",
    "type": "uint64"
   },
   {
    "internalType": "address",
    "name": "owner",
    "type": "address"
   }
  ],
  "name": "deposit",
  "outputs": [
   {
    "internalType": "uint32",
    "name": "account",
    "type": "uint32"
   },
   {
    "internalType": "uint48",
    "name": "inboxIndex",
    "type": "uint48"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint8",
    "name": "asset",
    "type": "uint8"
   },
   {
    "internalType": "uint64",
    "name": "units",
    "type": "uint64"
   },
   {
    "internalType": "address",
    "name": "owner",
    "type": "address"
   },
   {
    "internalType": "uint256",
    "name": "deadline",
    "type": "uint256"
   },
   {
    "internalType": "uint8",
    "name": "v",
    "type": "uint8"
   },
   {
    "internalType": "bytes32",
    "name": "r",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "s",
    "type": "bytes32"
   }
  ],
  "name": "depositWithPermit",
  "outputs": [
   {
    "internalType": "uint32",
    "name": "account",
    "type": "uint32"
   },
   {
    "internalType": "uint48",
    "name": "inboxIndex",
    "type": "uint48"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint32",
    "name": "account",
    "type": "uint32"
   },
   {
    "internalType": "uint8",
    "name": "asset",
    "type": "uint8"
   },
   {
    "internalType": "bytes32",
    "name": "balance",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32[46]",
    "name": "siblings",
    "type": "bytes32[46]"
   }
  ],
  "name": "escape",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "escapeState",
  "outputs": [
   {
    "internalType": "uint40",
    "name": "activatedAt",
    "type": "uint40"
   },
   {
    "internalType": "bytes32",
    "name": "stateRoot",
    "type": "bytes32"
   },
   {
    "internalType": "uint48",
    "name": "inboxNext",
    "type": "uint48"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "stateRoot",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "withdrawalsRoot",
      "type": "bytes32"
     },
     {
      "internalType": "uint256",
      "name": "withdrawalCount",
      "type": "uint256"
     },
     {
      "internalType": "uint256",
      "name": "inboxNext",
      "type": "uint256"
     },
     {
      "internalType": "uint256",
      "name": "clock",
      "type": "uint256"
     },
     {
      "internalType": "bytes32",
      "name": "totalsHash",
      "type": "bytes32"
     },
     {
      "internalType": "uint256",
      "name": "touchedAssets",
      "type": "uint256"
     }
    ],
    "internalType": "struct OutcomeOpening",
    "name": "last",
    "type": "tuple"
   }
  ],
  "name": "fixEscapeRoot",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "forceCancelAll",
  "outputs": [
   {
    "internalType": "uint48",
    "name": "inboxIndex",
    "type": "uint48"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes",
    "name": "payload",
    "type": "bytes"
   }
  ],
  "name": "forceOperation",
  "outputs": [
   {
    "internalType": "uint48",
    "name": "inboxIndex",
    "type": "uint48"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint8",
    "name": "asset",
    "type": "uint8"
   },
   {
    "internalType": "uint64",
    "name": "units",
    "type": "uint64"
   }
  ],
  "name": "forceWithdraw",
  "outputs": [
   {
    "internalType": "uint48",
    "name": "inboxIndex",
    "type": "uint48"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes",
    "name": "payload",
    "type": "bytes"
   }
  ],
  "name": "governMarket",
  "outputs": [
   {
    "internalType": "uint48",
    "name": "inboxIndex",
    "type": "uint48"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "governor",
  "outputs": [
   {
    "internalType": "address",
    "name": "",
    "type": "address"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint32",
    "name": "account",
    "type": "uint32"
   },
   {
    "internalType": "uint8",
    "name": "asset",
    "type": "uint8"
   }
  ],
  "name": "hasEscaped",
  "outputs": [
   {
    "internalType": "bool",
    "name": "",
    "type": "bool"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint8",
    "name": "asset",
    "type": "uint8"
   }
  ],
  "name": "heldUnits",
  "outputs": [
   {
    "internalType": "uint64",
    "name": "",
    "type": "uint64"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "from",
    "type": "uint256"
   },
   {
    "internalType": "uint256",
    "name": "to",
    "type": "uint256"
   }
  ],
  "name": "inboxEntries",
  "outputs": [
   {
    "internalType": "bytes32[]",
    "name": "entries",
    "type": "bytes32[]"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint48[]",
    "name": "indices",
    "type": "uint48[]"
   }
  ],
  "name": "inboxEntriesAt",
  "outputs": [
   {
    "internalType": "bytes32[]",
    "name": "entries",
    "type": "bytes32[]"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "index",
    "type": "uint256"
   }
  ],
  "name": "inboxEntry",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "entry",
    "type": "bytes32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "from",
    "type": "uint256"
   },
   {
    "internalType": "uint256",
    "name": "to",
    "type": "uint256"
   }
  ],
  "name": "inboxHash",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "hash",
    "type": "bytes32"
   },
   {
    "internalType": "uint48",
    "name": "length",
    "type": "uint48"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "inboxLength",
  "outputs": [
   {
    "internalType": "uint48",
    "name": "",
    "type": "uint48"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint64",
    "name": "submission",
    "type": "uint64"
   },
   {
    "internalType": "uint16",
    "name": "index",
    "type": "uint16"
   }
  ],
  "name": "isClaimed",
  "outputs": [
   {
    "internalType": "bool",
    "name": "",
    "type": "bool"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint48",
    "name": "inboxIndex",
    "type": "uint48"
   }
  ],
  "name": "isRefunded",
  "outputs": [
   {
    "internalType": "bool",
    "name": "",
    "type": "bool"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "owner",
    "type": "address"
   }
  ],
  "name": "openAccount",
  "outputs": [
   {
    "internalType": "uint32",
    "name": "account",
    "type": "uint32"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint48",
    "name": "inboxIndex",
    "type": "uint48"
   },
   {
    "internalType": "address",
    "name": "owner",
    "type": "address"
   }
  ],
  "name": "refundDeposit",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 }
] as const

/** Creation bytecode, without constructor arguments. */
export const vaultBytecode =
  '0x60e060405234801561000f575f5ffd5b50604051613a21380380613a2183398101604081905261002e9161021d565b6001600160a01b03808216608052821660a0524360c052825161010010156100585761005861032c565b5f5b835181101561018d575f84828151811061007657610076610340565b60200260200101519050805f01516001600160a01b03163b5f141580156100a9575060208101516001600160601b031615155b8151602083015190916100ed57604051630a06ab0760e21b81526001600160a01b0390921660048301526001600160601b0316602482015260440160405180910390fd5b5050600380546001810182555f9190915281516020808401516001600160a01b03909216600160a01b6001600160601b0390931692830281177fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b9094019390935560405191825260ff8516917fda6fd26404c8f79aa3bbac92c211717244cbae48667ed75f6c5300a4a71052dd910160405180910390a35060010161005a565b50505050610354565b634e487b7160e01b5f52604160045260245ffd5b604080519081016001600160401b03811182821017156101cc576101cc610196565b60405290565b604051601f8201601f191681016001600160401b03811182821017156101fa576101fa610196565b604052919050565b80516001600160a01b0381168114610218575f5ffd5b919050565b5f5f5f6060848603121561022f575f5ffd5b83516001600160401b03811115610244575f5ffd5b8401601f81018613610254575f5ffd5b80516001600160401b0381111561026d5761026d610196565b61027c60208260051b016101d2565b8082825260208201915060208360061b85010192508883111561029d575f5ffd5b6020840193505b82841015610303576040848a0312156102bb575f5ffd5b6102c36101aa565b6102cc85610202565b815260208501516001600160601b03811681146102e7575f5ffd5b80602083015250808352506020820191506040840193506102a4565b95506103159250505060208501610202565b915061032360408501610202565b90509250925092565b634e487b7160e01b5f52600160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b60805160a05160c0516136806103a15f395f61040001525f818161056d015281816106940152818161119d015281816114a2015261260601525f81816102110152610bc101526136805ff3fe608060405234801561000f575f5ffd5b50600436106101c6575f3560e01c806382100e3f116100fe578063b815ee571161009e578063d9d03e251161006e578063d9d03e251461051b578063dcc59b6f14610568578063e4af29fc1461058f578063efc01185146105a7575f5ffd5b8063b815ee57146104c2578063bdd425e3146104d5578063cbc4f9ee146104f5578063d67eed9314610508575f5ffd5b8063931bc15d116100d9578063931bc15d1461045357806395ab4d3314610489578063a24f23991461049c578063b7506718146104af575f5ffd5b806382100e3f146103fb57806383c2aef314610430578063874830be14610443575f5ffd5b80634b4fdbef116101695780636905448c116101445780636905448c146103275780636f100bf71461035657806371a97305146103ab5780638086b8ba146103c0575f5ffd5b80634b4fdbef146102f9578063566086521461030c578063644d428f1461031f575f5ffd5b80631d0f9c6f116101a45780631d0f9c6f1461025857806323b4965c1461027b57806336b1e81c146102bc5780633751d524146102cf575f5ffd5b8063026a92bf146101ca5780630272f3a3146101df5780630c340a241461020c575b5f5ffd5b6101dd6101d8366004612de3565b6105ba565b005b6101f26101ed366004612e7a565b6108d1565b60405163ffffffff90911681526020015b60405180910390f35b6102337f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff9091168152602001610203565b61026b610266366004612e95565b61096b565b6040519015158152602001610203565b600254600854600954604080516a010000000000000000000090940464ffffffffff168452602084019290925265ffffffffffff1690820152606001610203565b6101dd6102ca366004612edd565b6109aa565b6102e26102dd366004612f12565b610ba8565b60405165ffffffffffff9091168152602001610203565b6102e2610307366004612f12565b610d49565b6101dd61031a366004612f93565b610d88565b6102e2610f57565b61033a610335366004612fe5565b610f83565b6040805192835265ffffffffffff909116602083015201610203565b610392610364366004613005565b60ff165f908152600460205260409020546c01000000000000000000000000900467ffffffffffffffff1690565b60405167ffffffffffffffff9091168152602001610203565b6103b3610feb565b604051610203919061301e565b6101f26103ce366004612e7a565b73ffffffffffffffffffffffffffffffffffffffff165f9081526001602052604090205463ffffffff1690565b6104227f000000000000000000000000000000000000000000000000000000000000000081565b604051908152602001610203565b61026b61043e366004613090565b611088565b60025465ffffffffffff166102e2565b6104666104613660046130b8565b6110b8565b6040805163ffffffff909316835265ffffffffffff909116602083015201610203565b6101dd6104973660046130fe565b6110e1565b6104666104aa366004613115565b611250565b6104226104bd3660046130fe565b611359565b6101dd6104d0366004613186565b6113a8565b6104e86104e336600461319f565b611601565b60405161020391906131de565b6104e8610503366004612fe5565b6116bd565b61026b610516366004613215565b6117a9565b61054b610529366004613005565b60ff165f908152600460205260409020546bffffffffffffffffffffffff1690565b6040516bffffffffffffffffffffffff9091168152602001610203565b6102337f000000000000000000000000000000000000000000000000000000000000000081565b6002546601000000000000900463ffffffff166101f2565b6102e26105b536600461322e565b6117d2565b6105c2611866565b6105cb8461189d565b5067ffffffffffffffff87165f90815260056020908152604080832060ff60088b901c811685529252909120548891889160019183169190911b1615610658576040517fd2b6299800000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909216600483015261ffff1660248201526044015b60405180910390fd5b50506040517fb64212ae00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff881660048201525f907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063b64212ae90602401602060405180830381865afa1580156106ee573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906107129190613258565b6040805161ffff8a16602082015273ffffffffffffffffffffffffffffffffffffffff89169181019190915260ff8716606082015267ffffffffffffffff861660808201529091505f9060a001604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0818403018152828252805160209182012090830152016040516020818303038152906040528051906020012090506107be84848484611970565b8989909161080e576040517f2daddf0100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909216600483015261ffff16602482015260440161064f565b505067ffffffffffffffff89165f90815260056020908152604080832060ff60088d901c81168552925290912080546001928b169290921b90911790556040805161ffff8a16815267ffffffffffffffff878116602083015260ff89169273ffffffffffffffffffffffffffffffffffffffff8b1692918d16917f917880be0e899906aad173bb11274cef7112bbe65553219fead53f329b59341c910160405180910390a46108be868689611987565b50506108c8611a85565b50505050505050565b73ffffffffffffffffffffffffffffffffffffffff81165f9081526001602052604090205463ffffffff168181801561095a576040517f2cd3bb4700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909216600483015263ffffffff16602482015260440161064f565b505061096582611aaf565b92915050565b67ffffffffffffffff82165f90815260056020908152604080832060ff600886901c81168552925282205460019184169190911b1615155b9392505050565b6109b2611866565b6008545f036109ed576040517f2f3c8e7300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f6109ff8365ffffffffffff16611359565b6009549091505f9065ffffffffffff90811690851610801590610a2e57506002610a298360f81c90565b60ff16145b8015610a7e5750610a3f8260b01c90565b63ffffffff16610a768473ffffffffffffffffffffffffffffffffffffffff165f9081526001602052604090205463ffffffff1690565b63ffffffff16145b8015610aa95750600884901c64ffffffffff165f90815260076020526040902054600160ff86161b16155b90508381610aee576040517fbf11855600000000000000000000000000000000000000000000000000000000815265ffffffffffff909116600482015260240161064f565b50600884901c64ffffffffff165f9081526007602052604081208054600160ff88161b1790558060a884901c610b248560681c90565b60405167ffffffffffffffff82168152919350915060ff83169073ffffffffffffffffffffffffffffffffffffffff87169065ffffffffffff8916907f20927976d38499930c1862e5c1fee6758888c0a17a72318e41f659392e06a8089060200160405180910390a4610b98828287611987565b50505050610ba4611a85565b5050565b5f3373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168114610c32576040517fad0550d500000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161064f565b505f610c7284848080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250611ce092505050565b90508260ff8216610cb2576040517f0de42f8100000000000000000000000000000000000000000000000000000000815260040161064f91815260200190565b50610cfb610cf6824287878080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250611d2d92505050565b611de5565b91505f8265ffffffffffff167fd997b37b727b9cfecc81e39b0e06bba5e6cc9324bbc7a3f7b0e33fd2bee2b1e9838787604051610d3a9392919061326f565b60405180910390a35092915050565b5f6109a383838080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250611e9992505050565b610d90611866565b6008545f03610dcb576040517f2f3c8e7300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60ff8316600885811b64ffffffff001682179081901c5f9081526006602052604090205490916001901b1615151585859091610e44576040517fd35b5f8300000000000000000000000000000000000000000000000000000000815263ffffffff909216600483015260ff16602482015260440161064f565b50505f610e5c8663ffffffff168660ff168686611fe3565b9050600854811486869091610eae576040517fb25aadba00000000000000000000000000000000000000000000000000000000815263ffffffff909216600483015260ff16602482015260440161064f565b5050600882901c5f9081526006602052604081208054600160ff86161b179055610ee0608086901c60c087901c6132f2565b6040805167ffffffffffffffff83168152905191925061010086013560601c91829160ff8a169163ffffffff8c16917f3a5f29579fdeb87437a39e5cc67b9dc4e5c8d990caa97be32592abf8a2d6e6ca919081900360200190a4610f45878383611987565b50505050610f51611a85565b50505050565b335f90815260016020526040812054610f7e90610f799063ffffffff16612211565b611e99565b905090565b6002545f9065ffffffffffff1682841180610fa557508065ffffffffffff1683115b15610fb2575f9150610fe4565b604051805f6020525b84861015610fdc575f86815260409020548152600190950194602001610fbb565b819003902091505b9250929050565b60606003805480602002602001604051908101604052809291908181526020015f905b8282101561107f575f848152602090819020604080518082019091529084015473ffffffffffffffffffffffffffffffffffffffff811682527401000000000000000000000000000000000000000090046bffffffffffffffffffffffff168183015282526001909201910161100e565b50505050905090565b60ff8116600883811b64ffffffff00168217901c5f9081526006602052604081205490916001901b1615156109a3565b5f5f6110c2611866565b6110cd8585856122e6565b915091506110d9611a85565b935093915050565b6002546a0100000000000000000000900464ffffffffff1615611130576040517f6bd3da9400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600280547fffffffffffffffffffffffffffffffffff0000000000ffffffffffffffffffff166a01000000000000000000004264ffffffffff16021790556040517f63c4f031000000000000000000000000000000000000000000000000000000008152600481018290527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16906363c4f031906024015f604051808303815f87803b1580156111f3575f5ffd5b505af1158015611205573d5f5f3e3d5ffd5b505050507fb0d740f868b440414952aa0d2309736cd15c5ebdd79c3d091a142a8dfe02b041611232612603565b61123c9042613312565b60405190815260200160405180910390a150565b5f5f61125a611866565b5f6112648a61189d565b90505f81602001516bffffffffffffffffffffffff168a67ffffffffffffffff1661128f9190613325565b82516040517fd505accf00000000000000000000000000000000000000000000000000000000815233600482015230602482015260448101839052606481018b905260ff8a16608482015260a4810189905260c4810188905291925073ffffffffffffffffffffffffffffffffffffffff169063d505accf9060e4015f604051808303815f87803b158015611322575f5ffd5b505af1925050508015611333575060015b5061133f8b8b8b6122e6565b93509350505061134d611a85565b97509795505050505050565b5f8181526020819052604090205481816113a2576040517f616a156a00000000000000000000000000000000000000000000000000000000815260040161064f91815260200190565b50919050565b6002546a0100000000000000000000900464ffffffffff165f036113f8576040517fcd12c78600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60085415611432576040517f88fb815200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f61143b612603565b60025461145d91906a0100000000000000000000900464ffffffffff16613312565b905080421015819061149e576040517f19e32d7300000000000000000000000000000000000000000000000000000000815260040161064f91815260200190565b505f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16627719806040518163ffffffff1660e01b81526004016020604051808303815f875af1158015611509573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061152d9190613258565b90505f611539846126a6565b9050818181811461157f576040517ffb36e93e0000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161064f565b505083356008819055600980547fffffffffffffffffffffffffffffffffffffffffffffffffffff00000000000016606087013565ffffffffffff169081179091556040805192835260208301919091527f68045645226bc527fc51c0423c38ca1b0ab58ff456d6e731e6a29d42375e3d1d910160405180910390a150505050565b60608167ffffffffffffffff81111561161c5761161c61333c565b604051908082528060200260200182016040528015611645578160200160208202803683370190505b5090505f5b828110156116b6575f5f85858481811061166657611666613369565b905060200201602081019061167b9190613215565b65ffffffffffff1681526020019081526020015f20548282815181106116a3576116a3613369565b602090810291909101015260010161164a565b5092915050565b60608183111580156116d9575060025465ffffffffffff168211155b8290611714576040517f616a156a00000000000000000000000000000000000000000000000000000000815260040161064f91815260200190565b5061171f8383613396565b67ffffffffffffffff8111156117375761173761333c565b604051908082528060200260200182016040528015611760578160200160208202803683370190505b509050825b828110156116b6575f81815260208190526040902054826117868684613396565b8151811061179657611796613369565b6020908102919091010152600101611765565b64ffffffffff600882901c165f90815260076020526040812054600160ff84161b161515610965565b5f67ffffffffffffffff8216158015906117fc575066200000000000008267ffffffffffffffff16105b8290611841576040517f80d3338e00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909116600482015260240161064f565b50335f908152600160205260409020546109a390610f799063ffffffff168585612719565b61186e6127f8565b61189b60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90612851565b565b604080518082019091525f8082526020820152600354829060ff8216106118f6576040517fe17338ee00000000000000000000000000000000000000000000000000000000815260ff909116600482015260240161064f565b5060038260ff168154811061190d5761190d613369565b5f9182526020918290206040805180820190915291015473ffffffffffffffffffffffffffffffffffffffff811682527401000000000000000000000000000000000000000090046bffffffffffffffffffffffff169181019190915292915050565b5f8261197d868685612858565b1495945050505050565b8167ffffffffffffffff165f036119ca576040517fc46babb100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f6119d48461189d565b60ff85165f90815260046020526040902080549192508491600c90611a149084906c01000000000000000000000000900467ffffffffffffffff166133a9565b92506101000a81548167ffffffffffffffff021916908367ffffffffffffffff160217905550610f518282602001516bffffffffffffffffffffffff168567ffffffffffffffff16611a669190613325565b835173ffffffffffffffffffffffffffffffffffffffff169190612899565b61189b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611895565b5f73ffffffffffffffffffffffffffffffffffffffff8216611afd576040517f49e27cff00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600254611b1b906601000000000000900463ffffffff1660016133c9565b905063ffffffff8163ffffffff1610611b60576040517f777236cb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600280547fffffffffffffffffffffffffffffffffffffffffffff00000000ffffffffffff16660100000000000063ffffffff84169081029190911790915573ffffffffffffffffffffffffffffffffffffffff83165f90815260016020526040812080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000016909217909155611c7c4260d01b7effffffffff00000000000000000000000000000000000000000000000000001660b084901b79ffffffff000000000000000000000000000000000000000000001617601085901b75ffffffffffffffffffffffffffffffffffffffff000016177f010000000000000000000000000000000000000000000000000000000000000017611de5565b60405165ffffffffffff8216815290915073ffffffffffffffffffffffffffffffffffffffff84169063ffffffff8416907f783a75d84a44146f5862952f639b37695d3149e96c980cbbc08058a64384a6209060200160405180910390a350919050565b5f607c825114611cf157505f919050565b5f825f81518110611d0457611d04613369565b016020015160f81c905060078110801590611d23575060098160ff1611155b610965575f6109a3565b5f80611d3c60d0610100613396565b600284604051611d4c91906133fc565b602060405180830381855afa158015611d67573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190611d8a9190613258565b901c901b7fff0000000000000000000000000000000000000000000000000000000000000060f886901b167effffffffff000000000000000000000000000000000000000000000000000060d086901b161717949350505050565b6002545f906a0100000000000000000000900464ffffffffff1615611e36576040517fdeecac1600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5060025465ffffffffffff165f818152602081905260409020829055611e5d816001613407565b600280547fffffffffffffffffffffffffffffffffffffffffffffffffffff0000000000001665ffffffffffff92909216919091179055919050565b5f5f611ea4836128f9565b835190915060ff8216611ee6576040517f0de42f8100000000000000000000000000000000000000000000000000000000815260040161064f91815260200190565b505f611ef6846020015160c81c90565b905063ffffffff811615801590611f235750335f9081526001602052604090205463ffffffff8281169116145b81339091611f81576040517fdea832e200000000000000000000000000000000000000000000000000000000815263ffffffff909216600483015273ffffffffffffffffffffffffffffffffffffffff16602482015260440161064f565b5050611f91610cf6834287611d2d565b92508063ffffffff168365ffffffffffff167fd997b37b727b9cfecc81e39b0e06bba5e6cc9324bbc7a3f7b0e33fd2bee2b1e98487604051611fd4929190613425565b60405180910390a35050919050565b60408051602081018490525f918101829052600290606001604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081840301815290829052612033916133fc565b602060405180830381855afa15801561204e573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906120719190613258565b90505f61208060036008613312565b86901b85176101001790505f5b602e81101561220757600182821c81161480612152576002848684602e81106120b8576120b8613369565b60200201356040516020016120d7929190918252602082015260400190565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08184030181529082905261210f916133fc565b602060405180830381855afa15801561212a573d5f5f3e3d5ffd5b5050506040513d601f19601f8201168201806040525081019061214d9190613258565b6121fc565b60028583602e811061216657612166613369565b602002013585604051602001612186929190918252602082015260400190565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0818403018152908290526121be916133fc565b602060405180830381855afa1580156121d9573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906121fc9190613258565b93505060010161208d565b5050949350505050565b604080517f040000000000000000000000000000000000000000000000000000000000000060208201525f602182018190527fffffffff0000000000000000000000000000000000000000000000000000000060e085901b16602383015260278201527a010000000000000000000000000000000000000000000000000000602e8201528151808203601401815260686034830181815260d484019094526060939192605401818036833750506040516122d093929150602001613482565b6040516020818303038152906040529050919050565b5f5f8367ffffffffffffffff165f0361232b576040517fc46babb100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f6123358661189d565b60ff87165f9081526004602090815260408083208151808301909252546bffffffffffffffffffffffff8116825267ffffffffffffffff6c010000000000000000000000009091048116928201839052939450926123969190891690613312565b90508781662000000000000081106123e5576040517f920af7fb00000000000000000000000000000000000000000000000000000000815260ff9092166004830152602482015260440161064f565b505067ffffffffffffffff8082166020840152825190881690839061240b90839061349e565b6bffffffffffffffffffffffff90811690915260ff8a165f908152600460209081526040909120855181549287015167ffffffffffffffff166c01000000000000000000000000027fffffffffffffffffffffffff00000000000000000000000000000000000000009093169316929092171790555061248a866129b9565b8251909550612552904260d01b7effffffffff00000000000000000000000000000000000000000000000000001660b088901b79ffffffff00000000000000000000000000000000000000000000161760a88b901b75ff000000000000000000000000000000000000000000161760688a901b74ffffffffffffffff00000000000000000000000000161760089190911b6cffffffffffffffffffffffff0016177f020000000000000000000000000000000000000000000000000000000000000017611de5565b82516040805167ffffffffffffffff8b1681526bffffffffffffffffffffffff909216602083015265ffffffffffff83168282015251919550339160ff8b169163ffffffff8916917fc7edfe701c5d9770deab1f613bcf9e5b8123aaeaf291369a97d4429abfff43ef9181900360600190a4825160208401516125f8918a916125f3906bffffffffffffffffffffffff1667ffffffffffffffff8c16613325565b6129f9565b505050935093915050565b5f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663890357306040518163ffffffff1660e01b815260040161018060405180830381865afa15801561266e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906126929190613527565b610100015167ffffffffffffffff16905090565b5f816040516020016126fc9190813581526020808301359082015260408083013590820152606080830135908201526080808301359082015260a0808301359082015260c0918201359181019190915260e00190565b604051602081830303815290604052805190602001209050919050565b604080517f050000000000000000000000000000000000000000000000000000000000000060208201525f602182018190527fffffffff0000000000000000000000000000000000000000000000000000000060e087901b16602383015260278201527a010000000000000000000000000000000000000000000000000000602e82015281518082036014018152605f6034830181815260b484019094526060939192869286929091605401818036833750506040516127e095949392915060200161360a565b60405160208183030381529060405290509392505050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c1561189b576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b5f81815b84811015612890576128868287878481811061287a5761287a613369565b90506020020135612ba0565b915060010161285c565b50949350505050565b6128a68383836001612bcc565b6128f4576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8416600482015260240161064f565b505050565b5f81515f0361290957505f919050565b5f825f8151811061291c5761291c613369565b016020015160f81c90507ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9810161296f57612959607c6002613325565b835114612966575f6109a3565b60069392505050565b607c83511461298057505f92915050565b600181036129915750600492915050565b600581036129a25750600392915050565b600481146129b0575f6109a3565b60059392505050565b73ffffffffffffffffffffffffffffffffffffffff81165f9081526001602052604090205463ffffffff1680156129f05780610965565b61096582611aaf565b6040517f70a082310000000000000000000000000000000000000000000000000000000081523060048201525f9073ffffffffffffffffffffffffffffffffffffffff8416906370a0823190602401602060405180830381865afa158015612a63573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612a879190613258565b9050612aab73ffffffffffffffffffffffffffffffffffffffff8416333085612c54565b6040517f70a082310000000000000000000000000000000000000000000000000000000081523060048201525f90829073ffffffffffffffffffffffffffffffffffffffff8616906370a0823190602401602060405180830381865afa158015612b17573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612b3b9190613258565b612b459190613396565b9050848382818114612b96576040517fc544174700000000000000000000000000000000000000000000000000000000815260ff90931660048401526024830191909152604482015260640161064f565b5050505050505050565b5f818310612bba575f8281526020849052604090206109a3565b5f8381526020839052604090206109a3565b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8616600452602485905291602083604481808b5af1925060015f51148316612c48578383151615612c3c573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b612c62848484846001612cb0565b610f51576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8516600482015260240161064f565b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8781166004528616602452604485905291602083606481808c5af1925060015f51148316612d32578383151615612d26573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b67ffffffffffffffff81168114612d58575f5ffd5b50565b803561ffff81168114612d6c575f5ffd5b919050565b73ffffffffffffffffffffffffffffffffffffffff81168114612d58575f5ffd5b803560ff81168114612d6c575f5ffd5b5f5f83601f840112612db2575f5ffd5b50813567ffffffffffffffff811115612dc9575f5ffd5b6020830191508360208260051b8501011115610fe4575f5ffd5b5f5f5f5f5f5f5f60c0888a031215612df9575f5ffd5b8735612e0481612d43565b9650612e1260208901612d5b565b95506040880135612e2281612d71565b9450612e3060608901612d92565b93506080880135612e4081612d43565b925060a088013567ffffffffffffffff811115612e5b575f5ffd5b612e678a828b01612da2565b989b979a50959850939692959293505050565b5f60208284031215612e8a575f5ffd5b81356109a381612d71565b5f5f60408385031215612ea6575f5ffd5b8235612eb181612d43565b9150612ebf60208401612d5b565b90509250929050565b803565ffffffffffff81168114612d6c575f5ffd5b5f5f60408385031215612eee575f5ffd5b612ef783612ec8565b91506020830135612f0781612d71565b809150509250929050565b5f5f60208385031215612f23575f5ffd5b823567ffffffffffffffff811115612f39575f5ffd5b8301601f81018513612f49575f5ffd5b803567ffffffffffffffff811115612f5f575f5ffd5b856020828401011115612f70575f5ffd5b6020919091019590945092505050565b803563ffffffff81168114612d6c575f5ffd5b5f5f5f5f6106208587031215612fa7575f5ffd5b612fb085612f80565b9350612fbe60208601612d92565b9250604085013591506106208501861015612fd7575f5ffd5b509194909350909160600190565b5f5f60408385031215612ff6575f5ffd5b50508035926020909101359150565b5f60208284031215613015575f5ffd5b6109a382612d92565b602080825282518282018190525f918401906040840190835b81811015613085578351805173ffffffffffffffffffffffffffffffffffffffff1684526020908101516bffffffffffffffffffffffff168185015290930192604090920191600101613037565b509095945050505050565b5f5f604083850312156130a1575f5ffd5b6130aa83612f80565b9150612ebf60208401612d92565b5f5f5f606084860312156130ca575f5ffd5b6130d384612d92565b925060208401356130e381612d43565b915060408401356130f381612d71565b809150509250925092565b5f6020828403121561310e575f5ffd5b5035919050565b5f5f5f5f5f5f5f60e0888a03121561312b575f5ffd5b61313488612d92565b9650602088013561314481612d43565b9550604088013561315481612d71565b94506060880135935061316960808901612d92565b9699959850939692959460a0840135945060c09093013592915050565b5f60e0828403128015613197575f5ffd5b509092915050565b5f5f602083850312156131b0575f5ffd5b823567ffffffffffffffff8111156131c6575f5ffd5b6131d285828601612da2565b90969095509350505050565b602080825282518282018190525f918401906040840190835b818110156130855783518352602093840193909201916001016131f7565b5f60208284031215613225575f5ffd5b6109a382612ec8565b5f5f6040838503121561323f575f5ffd5b61324883612d92565b91506020830135612f0781612d43565b5f60208284031215613268575f5ffd5b5051919050565b60ff8416815260406020820152816040820152818360608301375f818301606090810191909152601f9092017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe016010192915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b67ffffffffffffffff8181168382160190811115610965576109656132c5565b80820180821115610965576109656132c5565b8082028115828204841417610965576109656132c5565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b81810381811115610965576109656132c5565b67ffffffffffffffff8281168282160390811115610965576109656132c5565b63ffffffff8181168382160190811115610965576109656132c5565b5f81518060208401855e5f93019283525090919050565b5f6109a382846133e5565b65ffffffffffff8181168382160190811115610965576109656132c5565b60ff83168152604060208201525f82518060408401528060208501606085015e5f6060828501015260607fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8301168401019150509392505050565b5f61349661349083866133e5565b846133e5565b949350505050565b6bffffffffffffffffffffffff8181168382160190811115610965576109656132c5565b604051610180810167ffffffffffffffff8111828210171561350b577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60405290565b8051612d6c81612d71565b8051612d6c81612d43565b5f610180828403128015613539575f5ffd5b506135426134c2565b61354b83613511565b815261355960208401613511565b60208201526040838101519082015261357460608401613511565b606082015261358560808401613511565b608082015261359660a0840161351c565b60a08201526135a760c0840161351c565b60c08201526135b860e0840161351c565b60e08201526135ca610100840161351c565b6101008201526135dd610120840161351c565b6101208201526135f0610140840161351c565b610140820152610160928301519281019290925250919050565b5f61361582876133e5565b7fff000000000000000000000000000000000000000000000000000000000000008660f81b1681527fffffffffffffffff0000000000000000000000000000000000000000000000008560c01b16600182015261367560098201856133e5565b97965050505050505056' as const

/** Deployed bytecode, with zeros in place of immutables. */
export const vaultDeployedBytecode =
  '0x608060405234801561000f575f5ffd5b50600436106101c6575f3560e01c806382100e3f116100fe578063b815ee571161009e578063d9d03e251161006e578063d9d03e251461051b578063dcc59b6f14610568578063e4af29fc1461058f578063efc01185146105a7575f5ffd5b8063b815ee57146104c2578063bdd425e3146104d5578063cbc4f9ee146104f5578063d67eed9314610508575f5ffd5b8063931bc15d116100d9578063931bc15d1461045357806395ab4d3314610489578063a24f23991461049c578063b7506718146104af575f5ffd5b806382100e3f146103fb57806383c2aef314610430578063874830be14610443575f5ffd5b80634b4fdbef116101695780636905448c116101445780636905448c146103275780636f100bf71461035657806371a97305146103ab5780638086b8ba146103c0575f5ffd5b80634b4fdbef146102f9578063566086521461030c578063644d428f1461031f575f5ffd5b80631d0f9c6f116101a45780631d0f9c6f1461025857806323b4965c1461027b57806336b1e81c146102bc5780633751d524146102cf575f5ffd5b8063026a92bf146101ca5780630272f3a3146101df5780630c340a241461020c575b5f5ffd5b6101dd6101d8366004612de3565b6105ba565b005b6101f26101ed366004612e7a565b6108d1565b60405163ffffffff90911681526020015b60405180910390f35b6102337f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff9091168152602001610203565b61026b610266366004612e95565b61096b565b6040519015158152602001610203565b600254600854600954604080516a010000000000000000000090940464ffffffffff168452602084019290925265ffffffffffff1690820152606001610203565b6101dd6102ca366004612edd565b6109aa565b6102e26102dd366004612f12565b610ba8565b60405165ffffffffffff9091168152602001610203565b6102e2610307366004612f12565b610d49565b6101dd61031a366004612f93565b610d88565b6102e2610f57565b61033a610335366004612fe5565b610f83565b6040805192835265ffffffffffff909116602083015201610203565b610392610364366004613005565b60ff165f908152600460205260409020546c01000000000000000000000000900467ffffffffffffffff1690565b60405167ffffffffffffffff9091168152602001610203565b6103b3610feb565b604051610203919061301e565b6101f26103ce366004612e7a565b73ffffffffffffffffffffffffffffffffffffffff165f9081526001602052604090205463ffffffff1690565b6104227f000000000000000000000000000000000000000000000000000000000000000081565b604051908152602001610203565b61026b61043e366004613090565b611088565b60025465ffffffffffff166102e2565b6104666104613660046130b8565b6110b8565b6040805163ffffffff909316835265ffffffffffff909116602083015201610203565b6101dd6104973660046130fe565b6110e1565b6104666104aa366004613115565b611250565b6104226104bd3660046130fe565b611359565b6101dd6104d0366004613186565b6113a8565b6104e86104e336600461319f565b611601565b60405161020391906131de565b6104e8610503366004612fe5565b6116bd565b61026b610516366004613215565b6117a9565b61054b610529366004613005565b60ff165f908152600460205260409020546bffffffffffffffffffffffff1690565b6040516bffffffffffffffffffffffff9091168152602001610203565b6102337f000000000000000000000000000000000000000000000000000000000000000081565b6002546601000000000000900463ffffffff166101f2565b6102e26105b536600461322e565b6117d2565b6105c2611866565b6105cb8461189d565b5067ffffffffffffffff87165f90815260056020908152604080832060ff60088b901c811685529252909120548891889160019183169190911b1615610658576040517fd2b6299800000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909216600483015261ffff1660248201526044015b60405180910390fd5b50506040517fb64212ae00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff881660048201525f907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063b64212ae90602401602060405180830381865afa1580156106ee573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906107129190613258565b6040805161ffff8a16602082015273ffffffffffffffffffffffffffffffffffffffff89169181019190915260ff8716606082015267ffffffffffffffff861660808201529091505f9060a001604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0818403018152828252805160209182012090830152016040516020818303038152906040528051906020012090506107be84848484611970565b8989909161080e576040517f2daddf0100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909216600483015261ffff16602482015260440161064f565b505067ffffffffffffffff89165f90815260056020908152604080832060ff60088d901c81168552925290912080546001928b169290921b90911790556040805161ffff8a16815267ffffffffffffffff878116602083015260ff89169273ffffffffffffffffffffffffffffffffffffffff8b1692918d16917f917880be0e899906aad173bb11274cef7112bbe65553219fead53f329b59341c910160405180910390a46108be868689611987565b50506108c8611a85565b50505050505050565b73ffffffffffffffffffffffffffffffffffffffff81165f9081526001602052604090205463ffffffff168181801561095a576040517f2cd3bb4700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909216600483015263ffffffff16602482015260440161064f565b505061096582611aaf565b92915050565b67ffffffffffffffff82165f90815260056020908152604080832060ff600886901c81168552925282205460019184169190911b1615155b9392505050565b6109b2611866565b6008545f036109ed576040517f2f3c8e7300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f6109ff8365ffffffffffff16611359565b6009549091505f9065ffffffffffff90811690851610801590610a2e57506002610a298360f81c90565b60ff16145b8015610a7e5750610a3f8260b01c90565b63ffffffff16610a768473ffffffffffffffffffffffffffffffffffffffff165f9081526001602052604090205463ffffffff1690565b63ffffffff16145b8015610aa95750600884901c64ffffffffff165f90815260076020526040902054600160ff86161b16155b90508381610aee576040517fbf11855600000000000000000000000000000000000000000000000000000000815265ffffffffffff909116600482015260240161064f565b50600884901c64ffffffffff165f9081526007602052604081208054600160ff88161b1790558060a884901c610b248560681c90565b60405167ffffffffffffffff82168152919350915060ff83169073ffffffffffffffffffffffffffffffffffffffff87169065ffffffffffff8916907f20927976d38499930c1862e5c1fee6758888c0a17a72318e41f659392e06a8089060200160405180910390a4610b98828287611987565b50505050610ba4611a85565b5050565b5f3373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168114610c32576040517fad0550d500000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161064f565b505f610c7284848080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250611ce092505050565b90508260ff8216610cb2576040517f0de42f8100000000000000000000000000000000000000000000000000000000815260040161064f91815260200190565b50610cfb610cf6824287878080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250611d2d92505050565b611de5565b91505f8265ffffffffffff167fd997b37b727b9cfecc81e39b0e06bba5e6cc9324bbc7a3f7b0e33fd2bee2b1e9838787604051610d3a9392919061326f565b60405180910390a35092915050565b5f6109a383838080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250611e9992505050565b610d90611866565b6008545f03610dcb576040517f2f3c8e7300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60ff8316600885811b64ffffffff001682179081901c5f9081526006602052604090205490916001901b1615151585859091610e44576040517fd35b5f8300000000000000000000000000000000000000000000000000000000815263ffffffff909216600483015260ff16602482015260440161064f565b50505f610e5c8663ffffffff168660ff168686611fe3565b9050600854811486869091610eae576040517fb25aadba00000000000000000000000000000000000000000000000000000000815263ffffffff909216600483015260ff16602482015260440161064f565b5050600882901c5f9081526006602052604081208054600160ff86161b179055610ee0608086901c60c087901c6132f2565b6040805167ffffffffffffffff83168152905191925061010086013560601c91829160ff8a169163ffffffff8c16917f3a5f29579fdeb87437a39e5cc67b9dc4e5c8d990caa97be32592abf8a2d6e6ca919081900360200190a4610f45878383611987565b50505050610f51611a85565b50505050565b335f90815260016020526040812054610f7e90610f799063ffffffff16612211565b611e99565b905090565b6002545f9065ffffffffffff1682841180610fa557508065ffffffffffff1683115b15610fb2575f9150610fe4565b604051805f6020525b84861015610fdc575f86815260409020548152600190950194602001610fbb565b819003902091505b9250929050565b60606003805480602002602001604051908101604052809291908181526020015f905b8282101561107f575f848152602090819020604080518082019091529084015473ffffffffffffffffffffffffffffffffffffffff811682527401000000000000000000000000000000000000000090046bffffffffffffffffffffffff168183015282526001909201910161100e565b50505050905090565b60ff8116600883811b64ffffffff00168217901c5f9081526006602052604081205490916001901b1615156109a3565b5f5f6110c2611866565b6110cd8585856122e6565b915091506110d9611a85565b935093915050565b6002546a0100000000000000000000900464ffffffffff1615611130576040517f6bd3da9400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600280547fffffffffffffffffffffffffffffffffff0000000000ffffffffffffffffffff166a01000000000000000000004264ffffffffff16021790556040517f63c4f031000000000000000000000000000000000000000000000000000000008152600481018290527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16906363c4f031906024015f604051808303815f87803b1580156111f3575f5ffd5b505af1158015611205573d5f5f3e3d5ffd5b505050507fb0d740f868b440414952aa0d2309736cd15c5ebdd79c3d091a142a8dfe02b041611232612603565b61123c9042613312565b60405190815260200160405180910390a150565b5f5f61125a611866565b5f6112648a61189d565b90505f81602001516bffffffffffffffffffffffff168a67ffffffffffffffff1661128f9190613325565b82516040517fd505accf00000000000000000000000000000000000000000000000000000000815233600482015230602482015260448101839052606481018b905260ff8a16608482015260a4810189905260c4810188905291925073ffffffffffffffffffffffffffffffffffffffff169063d505accf9060e4015f604051808303815f87803b158015611322575f5ffd5b505af1925050508015611333575060015b5061133f8b8b8b6122e6565b93509350505061134d611a85565b97509795505050505050565b5f8181526020819052604090205481816113a2576040517f616a156a00000000000000000000000000000000000000000000000000000000815260040161064f91815260200190565b50919050565b6002546a0100000000000000000000900464ffffffffff165f036113f8576040517fcd12c78600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60085415611432576040517f88fb815200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f61143b612603565b60025461145d91906a0100000000000000000000900464ffffffffff16613312565b905080421015819061149e576040517f19e32d7300000000000000000000000000000000000000000000000000000000815260040161064f91815260200190565b505f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16627719806040518163ffffffff1660e01b81526004016020604051808303815f875af1158015611509573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061152d9190613258565b90505f611539846126a6565b9050818181811461157f576040517ffb36e93e0000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161064f565b505083356008819055600980547fffffffffffffffffffffffffffffffffffffffffffffffffffff00000000000016606087013565ffffffffffff169081179091556040805192835260208301919091527f68045645226bc527fc51c0423c38ca1b0ab58ff456d6e731e6a29d42375e3d1d910160405180910390a150505050565b60608167ffffffffffffffff81111561161c5761161c61333c565b604051908082528060200260200182016040528015611645578160200160208202803683370190505b5090505f5b828110156116b6575f5f85858481811061166657611666613369565b905060200201602081019061167b9190613215565b65ffffffffffff1681526020019081526020015f20548282815181106116a3576116a3613369565b602090810291909101015260010161164a565b5092915050565b60608183111580156116d9575060025465ffffffffffff168211155b8290611714576040517f616a156a00000000000000000000000000000000000000000000000000000000815260040161064f91815260200190565b5061171f8383613396565b67ffffffffffffffff8111156117375761173761333c565b604051908082528060200260200182016040528015611760578160200160208202803683370190505b509050825b828110156116b6575f81815260208190526040902054826117868684613396565b8151811061179657611796613369565b6020908102919091010152600101611765565b64ffffffffff600882901c165f90815260076020526040812054600160ff84161b161515610965565b5f67ffffffffffffffff8216158015906117fc575066200000000000008267ffffffffffffffff16105b8290611841576040517f80d3338e00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909116600482015260240161064f565b50335f908152600160205260409020546109a390610f799063ffffffff168585612719565b61186e6127f8565b61189b60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90612851565b565b604080518082019091525f8082526020820152600354829060ff8216106118f6576040517fe17338ee00000000000000000000000000000000000000000000000000000000815260ff909116600482015260240161064f565b5060038260ff168154811061190d5761190d613369565b5f9182526020918290206040805180820190915291015473ffffffffffffffffffffffffffffffffffffffff811682527401000000000000000000000000000000000000000090046bffffffffffffffffffffffff169181019190915292915050565b5f8261197d868685612858565b1495945050505050565b8167ffffffffffffffff165f036119ca576040517fc46babb100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f6119d48461189d565b60ff85165f90815260046020526040902080549192508491600c90611a149084906c01000000000000000000000000900467ffffffffffffffff166133a9565b92506101000a81548167ffffffffffffffff021916908367ffffffffffffffff160217905550610f518282602001516bffffffffffffffffffffffff168567ffffffffffffffff16611a669190613325565b835173ffffffffffffffffffffffffffffffffffffffff169190612899565b61189b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611895565b5f73ffffffffffffffffffffffffffffffffffffffff8216611afd576040517f49e27cff00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600254611b1b906601000000000000900463ffffffff1660016133c9565b905063ffffffff8163ffffffff1610611b60576040517f777236cb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600280547fffffffffffffffffffffffffffffffffffffffffffff00000000ffffffffffff16660100000000000063ffffffff84169081029190911790915573ffffffffffffffffffffffffffffffffffffffff83165f90815260016020526040812080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000016909217909155611c7c4260d01b7effffffffff00000000000000000000000000000000000000000000000000001660b084901b79ffffffff000000000000000000000000000000000000000000001617601085901b75ffffffffffffffffffffffffffffffffffffffff000016177f010000000000000000000000000000000000000000000000000000000000000017611de5565b60405165ffffffffffff8216815290915073ffffffffffffffffffffffffffffffffffffffff84169063ffffffff8416907f783a75d84a44146f5862952f639b37695d3149e96c980cbbc08058a64384a6209060200160405180910390a350919050565b5f607c825114611cf157505f919050565b5f825f81518110611d0457611d04613369565b016020015160f81c905060078110801590611d23575060098160ff1611155b610965575f6109a3565b5f80611d3c60d0610100613396565b600284604051611d4c91906133fc565b602060405180830381855afa158015611d67573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190611d8a9190613258565b901c901b7fff0000000000000000000000000000000000000000000000000000000000000060f886901b167effffffffff000000000000000000000000000000000000000000000000000060d086901b161717949350505050565b6002545f906a0100000000000000000000900464ffffffffff1615611e36576040517fdeecac1600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5060025465ffffffffffff165f818152602081905260409020829055611e5d816001613407565b600280547fffffffffffffffffffffffffffffffffffffffffffffffffffff0000000000001665ffffffffffff92909216919091179055919050565b5f5f611ea4836128f9565b835190915060ff8216611ee6576040517f0de42f8100000000000000000000000000000000000000000000000000000000815260040161064f91815260200190565b505f611ef6846020015160c81c90565b905063ffffffff811615801590611f235750335f9081526001602052604090205463ffffffff8281169116145b81339091611f81576040517fdea832e200000000000000000000000000000000000000000000000000000000815263ffffffff909216600483015273ffffffffffffffffffffffffffffffffffffffff16602482015260440161064f565b5050611f91610cf6834287611d2d565b92508063ffffffff168365ffffffffffff167fd997b37b727b9cfecc81e39b0e06bba5e6cc9324bbc7a3f7b0e33fd2bee2b1e98487604051611fd4929190613425565b60405180910390a35050919050565b60408051602081018490525f918101829052600290606001604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081840301815290829052612033916133fc565b602060405180830381855afa15801561204e573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906120719190613258565b90505f61208060036008613312565b86901b85176101001790505f5b602e81101561220757600182821c81161480612152576002848684602e81106120b8576120b8613369565b60200201356040516020016120d7929190918252602082015260400190565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08184030181529082905261210f916133fc565b602060405180830381855afa15801561212a573d5f5f3e3d5ffd5b5050506040513d601f19601f8201168201806040525081019061214d9190613258565b6121fc565b60028583602e811061216657612166613369565b602002013585604051602001612186929190918252602082015260400190565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0818403018152908290526121be916133fc565b602060405180830381855afa1580156121d9573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906121fc9190613258565b93505060010161208d565b5050949350505050565b604080517f040000000000000000000000000000000000000000000000000000000000000060208201525f602182018190527fffffffff0000000000000000000000000000000000000000000000000000000060e085901b16602383015260278201527a010000000000000000000000000000000000000000000000000000602e8201528151808203601401815260686034830181815260d484019094526060939192605401818036833750506040516122d093929150602001613482565b6040516020818303038152906040529050919050565b5f5f8367ffffffffffffffff165f0361232b576040517fc46babb100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f6123358661189d565b60ff87165f9081526004602090815260408083208151808301909252546bffffffffffffffffffffffff8116825267ffffffffffffffff6c010000000000000000000000009091048116928201839052939450926123969190891690613312565b90508781662000000000000081106123e5576040517f920af7fb00000000000000000000000000000000000000000000000000000000815260ff9092166004830152602482015260440161064f565b505067ffffffffffffffff8082166020840152825190881690839061240b90839061349e565b6bffffffffffffffffffffffff90811690915260ff8a165f908152600460209081526040909120855181549287015167ffffffffffffffff166c01000000000000000000000000027fffffffffffffffffffffffff00000000000000000000000000000000000000009093169316929092171790555061248a866129b9565b8251909550612552904260d01b7effffffffff00000000000000000000000000000000000000000000000000001660b088901b79ffffffff00000000000000000000000000000000000000000000161760a88b901b75ff000000000000000000000000000000000000000000161760688a901b74ffffffffffffffff00000000000000000000000000161760089190911b6cffffffffffffffffffffffff0016177f020000000000000000000000000000000000000000000000000000000000000017611de5565b82516040805167ffffffffffffffff8b1681526bffffffffffffffffffffffff909216602083015265ffffffffffff83168282015251919550339160ff8b169163ffffffff8916917fc7edfe701c5d9770deab1f613bcf9e5b8123aaeaf291369a97d4429abfff43ef9181900360600190a4825160208401516125f8918a916125f3906bffffffffffffffffffffffff1667ffffffffffffffff8c16613325565b6129f9565b505050935093915050565b5f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663890357306040518163ffffffff1660e01b815260040161018060405180830381865afa15801561266e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906126929190613527565b610100015167ffffffffffffffff16905090565b5f816040516020016126fc9190813581526020808301359082015260408083013590820152606080830135908201526080808301359082015260a0808301359082015260c0918201359181019190915260e00190565b604051602081830303815290604052805190602001209050919050565b604080517f050000000000000000000000000000000000000000000000000000000000000060208201525f602182018190527fffffffff0000000000000000000000000000000000000000000000000000000060e087901b16602383015260278201527a010000000000000000000000000000000000000000000000000000602e82015281518082036014018152605f6034830181815260b484019094526060939192869286929091605401818036833750506040516127e095949392915060200161360a565b60405160208183030381529060405290509392505050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c1561189b576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b5f81815b84811015612890576128868287878481811061287a5761287a613369565b90506020020135612ba0565b915060010161285c565b50949350505050565b6128a68383836001612bcc565b6128f4576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8416600482015260240161064f565b505050565b5f81515f0361290957505f919050565b5f825f8151811061291c5761291c613369565b016020015160f81c90507ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9810161296f57612959607c6002613325565b835114612966575f6109a3565b60069392505050565b607c83511461298057505f92915050565b600181036129915750600492915050565b600581036129a25750600392915050565b600481146129b0575f6109a3565b60059392505050565b73ffffffffffffffffffffffffffffffffffffffff81165f9081526001602052604090205463ffffffff1680156129f05780610965565b61096582611aaf565b6040517f70a082310000000000000000000000000000000000000000000000000000000081523060048201525f9073ffffffffffffffffffffffffffffffffffffffff8416906370a0823190602401602060405180830381865afa158015612a63573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612a879190613258565b9050612aab73ffffffffffffffffffffffffffffffffffffffff8416333085612c54565b6040517f70a082310000000000000000000000000000000000000000000000000000000081523060048201525f90829073ffffffffffffffffffffffffffffffffffffffff8616906370a0823190602401602060405180830381865afa158015612b17573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612b3b9190613258565b612b459190613396565b9050848382818114612b96576040517fc544174700000000000000000000000000000000000000000000000000000000815260ff90931660048401526024830191909152604482015260640161064f565b5050505050505050565b5f818310612bba575f8281526020849052604090206109a3565b5f8381526020839052604090206109a3565b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8616600452602485905291602083604481808b5af1925060015f51148316612c48578383151615612c3c573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b612c62848484846001612cb0565b610f51576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8516600482015260240161064f565b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8781166004528616602452604485905291602083606481808c5af1925060015f51148316612d32578383151615612d26573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b67ffffffffffffffff81168114612d58575f5ffd5b50565b803561ffff81168114612d6c575f5ffd5b919050565b73ffffffffffffffffffffffffffffffffffffffff81168114612d58575f5ffd5b803560ff81168114612d6c575f5ffd5b5f5f83601f840112612db2575f5ffd5b50813567ffffffffffffffff811115612dc9575f5ffd5b6020830191508360208260051b8501011115610fe4575f5ffd5b5f5f5f5f5f5f5f60c0888a031215612df9575f5ffd5b8735612e0481612d43565b9650612e1260208901612d5b565b95506040880135612e2281612d71565b9450612e3060608901612d92565b93506080880135612e4081612d43565b925060a088013567ffffffffffffffff811115612e5b575f5ffd5b612e678a828b01612da2565b989b979a50959850939692959293505050565b5f60208284031215612e8a575f5ffd5b81356109a381612d71565b5f5f60408385031215612ea6575f5ffd5b8235612eb181612d43565b9150612ebf60208401612d5b565b90509250929050565b803565ffffffffffff81168114612d6c575f5ffd5b5f5f60408385031215612eee575f5ffd5b612ef783612ec8565b91506020830135612f0781612d71565b809150509250929050565b5f5f60208385031215612f23575f5ffd5b823567ffffffffffffffff811115612f39575f5ffd5b8301601f81018513612f49575f5ffd5b803567ffffffffffffffff811115612f5f575f5ffd5b856020828401011115612f70575f5ffd5b6020919091019590945092505050565b803563ffffffff81168114612d6c575f5ffd5b5f5f5f5f6106208587031215612fa7575f5ffd5b612fb085612f80565b9350612fbe60208601612d92565b9250604085013591506106208501861015612fd7575f5ffd5b509194909350909160600190565b5f5f60408385031215612ff6575f5ffd5b50508035926020909101359150565b5f60208284031215613015575f5ffd5b6109a382612d92565b602080825282518282018190525f918401906040840190835b81811015613085578351805173ffffffffffffffffffffffffffffffffffffffff1684526020908101516bffffffffffffffffffffffff168185015290930192604090920191600101613037565b509095945050505050565b5f5f604083850312156130a1575f5ffd5b6130aa83612f80565b9150612ebf60208401612d92565b5f5f5f606084860312156130ca575f5ffd5b6130d384612d92565b925060208401356130e381612d43565b915060408401356130f381612d71565b809150509250925092565b5f6020828403121561310e575f5ffd5b5035919050565b5f5f5f5f5f5f5f60e0888a03121561312b575f5ffd5b61313488612d92565b9650602088013561314481612d43565b9550604088013561315481612d71565b94506060880135935061316960808901612d92565b9699959850939692959460a0840135945060c09093013592915050565b5f60e0828403128015613197575f5ffd5b509092915050565b5f5f602083850312156131b0575f5ffd5b823567ffffffffffffffff8111156131c6575f5ffd5b6131d285828601612da2565b90969095509350505050565b602080825282518282018190525f918401906040840190835b818110156130855783518352602093840193909201916001016131f7565b5f60208284031215613225575f5ffd5b6109a382612ec8565b5f5f6040838503121561323f575f5ffd5b61324883612d92565b91506020830135612f0781612d43565b5f60208284031215613268575f5ffd5b5051919050565b60ff8416815260406020820152816040820152818360608301375f818301606090810191909152601f9092017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe016010192915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b67ffffffffffffffff8181168382160190811115610965576109656132c5565b80820180821115610965576109656132c5565b8082028115828204841417610965576109656132c5565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b81810381811115610965576109656132c5565b67ffffffffffffffff8281168282160390811115610965576109656132c5565b63ffffffff8181168382160190811115610965576109656132c5565b5f81518060208401855e5f93019283525090919050565b5f6109a382846133e5565b65ffffffffffff8181168382160190811115610965576109656132c5565b60ff83168152604060208201525f82518060408401528060208501606085015e5f6060828501015260607fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8301168401019150509392505050565b5f61349661349083866133e5565b846133e5565b949350505050565b6bffffffffffffffffffffffff8181168382160190811115610965576109656132c5565b604051610180810167ffffffffffffffff8111828210171561350b577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60405290565b8051612d6c81612d71565b8051612d6c81612d43565b5f610180828403128015613539575f5ffd5b506135426134c2565b61354b83613511565b815261355960208401613511565b60208201526040838101519082015261357460608401613511565b606082015261358560808401613511565b608082015261359660a0840161351c565b60a08201526135a760c0840161351c565b60c08201526135b860e0840161351c565b60e08201526135ca610100840161351c565b6101008201526135dd610120840161351c565b6101208201526135f0610140840161351c565b610140820152610160928301519281019290925250919050565b5f61361582876133e5565b7fff000000000000000000000000000000000000000000000000000000000000008660f81b1681527fffffffffffffffff0000000000000000000000000000000000000000000000008560c01b16600182015261367560098201856133e5565b97965050505050505056' as const

/** [offset, length] in bytes of each place of an immutable in the deployed bytecode. */
export const vaultImmutables: readonly (readonly [number, number])[] =
  [[529,32],[1024,32],[1389,32],[1684,32],[3009,32],[4509,32],[5282,32],[9734,32]]
