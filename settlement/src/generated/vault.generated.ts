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
  '0x60c060405234801561000f575f5ffd5b506040516136d13803806136d183398101604081905261002e91610216565b6001600160a01b0381166080524360a0528151610100101561005257610052610316565b5f5b8251811015610187575f8382815181106100705761007061032a565b60200260200101519050805f01516001600160a01b03163b5f141580156100a3575060208101516001600160601b031615155b8151602083015190916100e757604051630a06ab0760e21b81526001600160a01b0390921660048301526001600160601b0316602482015260440160405180910390fd5b5050600380546001810182555f9190915281516020808401516001600160a01b03909216600160a01b6001600160601b0390931692830281177fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b9094019390935560405191825260ff8516917fda6fd26404c8f79aa3bbac92c211717244cbae48667ed75f6c5300a4a71052dd910160405180910390a350600101610054565b50505061033e565b634e487b7160e01b5f52604160045260245ffd5b604080519081016001600160401b03811182821017156101c5576101c561018f565b60405290565b604051601f8201601f191681016001600160401b03811182821017156101f3576101f361018f565b604052919050565b80516001600160a01b0381168114610211575f5ffd5b919050565b5f5f60408385031215610227575f5ffd5b82516001600160401b0381111561023c575f5ffd5b8301601f8101851361024c575f5ffd5b80516001600160401b038111156102655761026561018f565b61027460208260051b016101cb565b8082825260208201915060208360061b850101925087831115610295575f5ffd5b6020840193505b828410156102fb57604084890312156102b3575f5ffd5b6102bb6101a3565b6102c4856101fb565b815260208501516001600160601b03811681146102df575f5ffd5b806020830152508083525060208201915060408401935061029c565b945061030d92505050602084016101fb565b90509250929050565b634e487b7160e01b5f52600160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b60805160a05161335661037b5f395f61035101525f81816104be0152818161060a01528181610f0a0152818161120f01526121bf01526133565ff3fe608060405234801561000f575f5ffd5b50600436106101a5575f3560e01c8063874830be116100e8578063bdd425e311610093578063d9d03e251161006e578063d9d03e251461046c578063dcc59b6f146104b9578063e4af29fc14610505578063efc011851461051d575f5ffd5b8063bdd425e314610426578063cbc4f9ee14610446578063d67eed9314610459575f5ffd5b8063a24f2399116100c3578063a24f2399146103ed578063b750671814610400578063b815ee5714610413575f5ffd5b8063874830be14610394578063931bc15d146103a457806395ab4d33146103da575f5ffd5b8063566086521161015357806371a973051161012e57806371a97305146102fc5780638086b8ba1461031157806382100e3f1461034c57806383c2aef314610381575f5ffd5b8063566086521461028c578063644d428f1461029f5780636f100bf7146102a7575f5ffd5b806323b4965c1161018357806323b4965c1461020e57806336b1e81c1461024f5780634b4fdbef14610262575f5ffd5b8063026a92bf146101a95780630272f3a3146101be5780631d0f9c6f146101eb575b5f5ffd5b6101bc6101b7366004612b0f565b610530565b005b6101d16101cc366004612ba6565b610847565b60405163ffffffff90911681526020015b60405180910390f35b6101fe6101f9366004612bc1565b6108e1565b60405190151581526020016101e2565b600254600854600954604080516a010000000000000000000090940464ffffffffff168452602084019290925265ffffffffffff16908201526060016101e2565b6101bc61025d366004612c09565b610920565b610275610270366004612c3e565b610b1e565b60405165ffffffffffff90911681526020016101e2565b6101bc61029a366004612cbf565b610b5d565b610275610d2c565b6102e36102b5366004612d11565b60ff165f908152600460205260409020546c01000000000000000000000000900467ffffffffffffffff1690565b60405167ffffffffffffffff90911681526020016101e2565b610304610d58565b6040516101e29190612d2a565b6101d161031f366004612ba6565b73ffffffffffffffffffffffffffffffffffffffff165f9081526001602052604090205463ffffffff1690565b6103737f000000000000000000000000000000000000000000000000000000000000000081565b6040519081526020016101e2565b6101fe61038f366004612d9c565b610df5565b60025465ffffffffffff16610275565b6103b76103b2366004612dc4565b610e25565b6040805163ffffffff909316835265ffffffffffff9091166020830152016101e2565b6101bc6103e8366004612e0a565b610e4e565b6103b76103fb366004612e21565b610fbd565b61037361040e366004612e0a565b6110c6565b6101bc610421366004612e92565b611115565b610439610434366004612eab565b61136e565b6040516101e29190612eea565b610439610454366004612f21565b61142a565b6101fe610467366004612f41565b611516565b61049c61047a366004612d11565b60ff165f908152600460205260409020546bffffffffffffffffffffffff1690565b6040516bffffffffffffffffffffffff90911681526020016101e2565b6104e07f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016101e2565b6002546601000000000000900463ffffffff166101d1565b61027561052b366004612f5a565b61153f565b6105386115d3565b6105418461160a565b5067ffffffffffffffff87165f90815260056020908152604080832060ff60088b901c811685529252909120548891889160019183169190911b16156105ce576040517fd2b6299800000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909216600483015261ffff1660248201526044015b60405180910390fd5b50506040517fb64212ae00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff881660048201525f907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063b64212ae90602401602060405180830381865afa158015610664573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106889190612f84565b6040805161ffff8a16602082015273ffffffffffffffffffffffffffffffffffffffff89169181019190915260ff8716606082015267ffffffffffffffff861660808201529091505f9060a001604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081840301815282825280516020918201209083015201604051602081830303815290604052805190602001209050610734848484846116dd565b89899091610784576040517f2daddf0100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909216600483015261ffff1660248201526044016105c5565b505067ffffffffffffffff89165f90815260056020908152604080832060ff60088d901c81168552925290912080546001928b169290921b90911790556040805161ffff8a16815267ffffffffffffffff878116602083015260ff89169273ffffffffffffffffffffffffffffffffffffffff8b1692918d16917f917880be0e899906aad173bb11274cef7112bbe65553219fead53f329b59341c910160405180910390a46108348686896116f4565b505061083e6117f2565b50505050505050565b73ffffffffffffffffffffffffffffffffffffffff81165f9081526001602052604090205463ffffffff16818180156108d0576040517f2cd3bb4700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909216600483015263ffffffff1660248201526044016105c5565b50506108db8261181c565b92915050565b67ffffffffffffffff82165f90815260056020908152604080832060ff600886901c81168552925282205460019184169190911b1615155b9392505050565b6109286115d3565b6008545f03610963576040517f2f3c8e7300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f6109758365ffffffffffff166110c6565b6009549091505f9065ffffffffffff908116908516108015906109a45750600261099f8360f81c90565b60ff16145b80156109f457506109b58260b01c90565b63ffffffff166109ec8473ffffffffffffffffffffffffffffffffffffffff165f9081526001602052604090205463ffffffff1690565b63ffffffff16145b8015610a1f5750600884901c64ffffffffff165f90815260076020526040902054600160ff86161b16155b90508381610a64576040517fbf11855600000000000000000000000000000000000000000000000000000000815265ffffffffffff90911660048201526024016105c5565b50600884901c64ffffffffff165f9081526007602052604081208054600160ff88161b1790558060a884901c610a9a8560681c90565b60405167ffffffffffffffff82168152919350915060ff83169073ffffffffffffffffffffffffffffffffffffffff87169065ffffffffffff8916907f20927976d38499930c1862e5c1fee6758888c0a17a72318e41f659392e06a8089060200160405180910390a4610b0e8282876116f4565b50505050610b1a6117f2565b5050565b5f61091983838080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250611a5292505050565b610b656115d3565b6008545f03610ba0576040517f2f3c8e7300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60ff8316600885811b64ffffffff001682179081901c5f9081526006602052604090205490916001901b1615151585859091610c19576040517fd35b5f8300000000000000000000000000000000000000000000000000000000815263ffffffff909216600483015260ff1660248201526044016105c5565b50505f610c318663ffffffff168660ff168686611b9c565b9050600854811486869091610c83576040517fb25aadba00000000000000000000000000000000000000000000000000000000815263ffffffff909216600483015260ff1660248201526044016105c5565b5050600882901c5f9081526006602052604081208054600160ff86161b179055610cb5608086901c60c087901c612fc8565b6040805167ffffffffffffffff83168152905191925061010086013560601c91829160ff8a169163ffffffff8c16917f3a5f29579fdeb87437a39e5cc67b9dc4e5c8d990caa97be32592abf8a2d6e6ca919081900360200190a4610d1a8783836116f4565b50505050610d266117f2565b50505050565b335f90815260016020526040812054610d5390610d4e9063ffffffff16611dca565b611a52565b905090565b60606003805480602002602001604051908101604052809291908181526020015f905b82821015610dec575f848152602090819020604080518082019091529084015473ffffffffffffffffffffffffffffffffffffffff811682527401000000000000000000000000000000000000000090046bffffffffffffffffffffffff1681830152825260019092019101610d7b565b50505050905090565b60ff8116600883811b64ffffffff00168217901c5f9081526006602052604081205490916001901b161515610919565b5f5f610e2f6115d3565b610e3a858585611e9f565b91509150610e466117f2565b935093915050565b6002546a0100000000000000000000900464ffffffffff1615610e9d576040517f6bd3da9400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600280547fffffffffffffffffffffffffffffffffff0000000000ffffffffffffffffffff166a01000000000000000000004264ffffffffff16021790556040517f63c4f031000000000000000000000000000000000000000000000000000000008152600481018290527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16906363c4f031906024015f604051808303815f87803b158015610f60575f5ffd5b505af1158015610f72573d5f5f3e3d5ffd5b505050507fb0d740f868b440414952aa0d2309736cd15c5ebdd79c3d091a142a8dfe02b041610f9f6121bc565b610fa99042612fe8565b60405190815260200160405180910390a150565b5f5f610fc76115d3565b5f610fd18a61160a565b90505f81602001516bffffffffffffffffffffffff168a67ffffffffffffffff16610ffc9190612ffb565b82516040517fd505accf00000000000000000000000000000000000000000000000000000000815233600482015230602482015260448101839052606481018b905260ff8a16608482015260a4810189905260c4810188905291925073ffffffffffffffffffffffffffffffffffffffff169063d505accf9060e4015f604051808303815f87803b15801561108f575f5ffd5b505af19250505080156110a0575060015b506110ac8b8b8b611e9f565b9350935050506110ba6117f2565b97509795505050505050565b5f81815260208190526040902054818161110f576040517f616a156a0000000000000000000000000000000000000000000000000000000081526004016105c591815260200190565b50919050565b6002546a0100000000000000000000900464ffffffffff165f03611165576040517fcd12c78600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6008541561119f576040517f88fb815200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f6111a86121bc565b6002546111ca91906a0100000000000000000000900464ffffffffff16612fe8565b905080421015819061120b576040517f19e32d730000000000000000000000000000000000000000000000000000000081526004016105c591815260200190565b505f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16627719806040518163ffffffff1660e01b81526004016020604051808303815f875af1158015611276573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061129a9190612f84565b90505f6112a68461225f565b905081818181146112ec576040517ffb36e93e000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016105c5565b505083356008819055600980547fffffffffffffffffffffffffffffffffffffffffffffffffffff00000000000016606087013565ffffffffffff169081179091556040805192835260208301919091527f68045645226bc527fc51c0423c38ca1b0ab58ff456d6e731e6a29d42375e3d1d910160405180910390a150505050565b60608167ffffffffffffffff81111561138957611389613012565b6040519080825280602002602001820160405280156113b2578160200160208202803683370190505b5090505f5b82811015611423575f5f8585848181106113d3576113d361303f565b90506020020160208101906113e89190612f41565b65ffffffffffff1681526020019081526020015f20548282815181106114105761141061303f565b60209081029190910101526001016113b7565b5092915050565b6060818311158015611446575060025465ffffffffffff168211155b8290611481576040517f616a156a0000000000000000000000000000000000000000000000000000000081526004016105c591815260200190565b5061148c838361306c565b67ffffffffffffffff8111156114a4576114a4613012565b6040519080825280602002602001820160405280156114cd578160200160208202803683370190505b509050825b82811015611423575f81815260208190526040902054826114f3868461306c565b815181106115035761150361303f565b60209081029190910101526001016114d2565b64ffffffffff600882901c165f90815260076020526040812054600160ff84161b1615156108db565b5f67ffffffffffffffff821615801590611569575066200000000000008267ffffffffffffffff16105b82906115ae576040517f80d3338e00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201526024016105c5565b50335f9081526001602052604090205461091990610d4e9063ffffffff1685856122d2565b6115db6123b1565b61160860017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b9061240a565b565b604080518082019091525f8082526020820152600354829060ff821610611663576040517fe17338ee00000000000000000000000000000000000000000000000000000000815260ff90911660048201526024016105c5565b5060038260ff168154811061167a5761167a61303f565b5f9182526020918290206040805180820190915291015473ffffffffffffffffffffffffffffffffffffffff811682527401000000000000000000000000000000000000000090046bffffffffffffffffffffffff169181019190915292915050565b5f826116ea868685612411565b1495945050505050565b8167ffffffffffffffff165f03611737576040517fc46babb100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f6117418461160a565b60ff85165f90815260046020526040902080549192508491600c906117819084906c01000000000000000000000000900467ffffffffffffffff1661307f565b92506101000a81548167ffffffffffffffff021916908367ffffffffffffffff160217905550610d268282602001516bffffffffffffffffffffffff168567ffffffffffffffff166117d39190612ffb565b835173ffffffffffffffffffffffffffffffffffffffff169190612452565b6116085f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611602565b5f73ffffffffffffffffffffffffffffffffffffffff821661186a576040517f49e27cff00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600254611888906601000000000000900463ffffffff16600161309f565b905063ffffffff8163ffffffff16106118cd576040517f777236cb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600280547fffffffffffffffffffffffffffffffffffffffffffff00000000ffffffffffff16660100000000000063ffffffff84169081029190911790915573ffffffffffffffffffffffffffffffffffffffff83165f90815260016020526040812080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000169092179091556119ee4260d01b7effffffffff00000000000000000000000000000000000000000000000000001660b084901b79ffffffff000000000000000000000000000000000000000000001617601085901b75ffffffffffffffffffffffffffffffffffffffff000016177f0100000000000000000000000000000000000000000000000000000000000000176124b2565b6124b2565b60405165ffffffffffff8216815290915073ffffffffffffffffffffffffffffffffffffffff84169063ffffffff8416907f783a75d84a44146f5862952f639b37695d3149e96c980cbbc08058a64384a6209060200160405180910390a350919050565b5f5f611a5d83612566565b835190915060ff8216611a9f576040517f0de42f810000000000000000000000000000000000000000000000000000000081526004016105c591815260200190565b505f611aaf846020015160c81c90565b905063ffffffff811615801590611adc5750335f9081526001602052604090205463ffffffff8281169116145b81339091611b3a576040517fdea832e200000000000000000000000000000000000000000000000000000000815263ffffffff909216600483015273ffffffffffffffffffffffffffffffffffffffff1660248201526044016105c5565b5050611b4a6119e9834287612626565b92508063ffffffff168365ffffffffffff167fd997b37b727b9cfecc81e39b0e06bba5e6cc9324bbc7a3f7b0e33fd2bee2b1e98487604051611b8d9291906130bb565b60405180910390a35050919050565b60408051602081018490525f918101829052600290606001604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081840301815290829052611bec9161312f565b602060405180830381855afa158015611c07573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190611c2a9190612f84565b90505f611c3960036008612fe8565b86901b85176101001790505f5b602e811015611dc057600182821c81161480611d0b576002848684602e8110611c7157611c7161303f565b6020020135604051602001611c90929190918252602082015260400190565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081840301815290829052611cc89161312f565b602060405180830381855afa158015611ce3573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190611d069190612f84565b611db5565b60028583602e8110611d1f57611d1f61303f565b602002013585604051602001611d3f929190918252602082015260400190565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081840301815290829052611d779161312f565b602060405180830381855afa158015611d92573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190611db59190612f84565b935050600101611c46565b5050949350505050565b604080517f040000000000000000000000000000000000000000000000000000000000000060208201525f602182018190527fffffffff0000000000000000000000000000000000000000000000000000000060e085901b16602383015260278201527a010000000000000000000000000000000000000000000000000000602e8201528151808203601401815260686034830181815260d48401909452606093919260540181803683375050604051611e899392915060200161313a565b6040516020818303038152906040529050919050565b5f5f8367ffffffffffffffff165f03611ee4576040517fc46babb100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f611eee8661160a565b60ff87165f9081526004602090815260408083208151808301909252546bffffffffffffffffffffffff8116825267ffffffffffffffff6c01000000000000000000000000909104811692820183905293945092611f4f9190891690612fe8565b9050878166200000000000008110611f9e576040517f920af7fb00000000000000000000000000000000000000000000000000000000815260ff909216600483015260248201526044016105c5565b505067ffffffffffffffff80821660208401528251908816908390611fc4908390613156565b6bffffffffffffffffffffffff90811690915260ff8a165f908152600460209081526040909120855181549287015167ffffffffffffffff166c01000000000000000000000000027fffffffffffffffffffffffff000000000000000000000000000000000000000090931693169290921717905550612043866126de565b825190955061210b904260d01b7effffffffff00000000000000000000000000000000000000000000000000001660b088901b79ffffffff00000000000000000000000000000000000000000000161760a88b901b75ff000000000000000000000000000000000000000000161760688a901b74ffffffffffffffff00000000000000000000000000161760089190911b6cffffffffffffffffffffffff0016177f0200000000000000000000000000000000000000000000000000000000000000176124b2565b82516040805167ffffffffffffffff8b1681526bffffffffffffffffffffffff909216602083015265ffffffffffff83168282015251919550339160ff8b169163ffffffff8916917fc7edfe701c5d9770deab1f613bcf9e5b8123aaeaf291369a97d4429abfff43ef9181900360600190a4825160208401516121b1918a916121ac906bffffffffffffffffffffffff1667ffffffffffffffff8c16612ffb565b61271e565b505050935093915050565b5f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663890357306040518163ffffffff1660e01b815260040161018060405180830381865afa158015612227573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061224b91906131df565b610100015167ffffffffffffffff16905090565b5f816040516020016122b59190813581526020808301359082015260408083013590820152606080830135908201526080808301359082015260a0808301359082015260c0918201359181019190915260e00190565b604051602081830303815290604052805190602001209050919050565b604080517f050000000000000000000000000000000000000000000000000000000000000060208201525f602182018190527fffffffff0000000000000000000000000000000000000000000000000000000060e087901b16602383015260278201527a010000000000000000000000000000000000000000000000000000602e82015281518082036014018152605f6034830181815260b484019094526060939192869286929091605401818036833750506040516123999594939291506020016132c2565b60405160208183030381529060405290509392505050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15611608576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b5f81815b848110156124495761243f828787848181106124335761243361303f565b905060200201356128c5565b9150600101612415565b50949350505050565b61245f83838360016128f1565b6124ad576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff841660048201526024016105c5565b505050565b6002545f906a0100000000000000000000900464ffffffffff1615612503576040517fdeecac1600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5060025465ffffffffffff165f81815260208190526040902082905561252a816001613338565b600280547fffffffffffffffffffffffffffffffffffffffffffffffffffff0000000000001665ffffffffffff92909216919091179055919050565b5f81515f0361257657505f919050565b5f825f815181106125895761258961303f565b016020015160f81c90507ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff981016125dc576125c6607c6002612ffb565b8351146125d3575f610919565b60069392505050565b607c8351146125ed57505f92915050565b600181036125fe5750600492915050565b6005810361260f5750600392915050565b6004811461261d575f610919565b60059392505050565b5f8061263560d061010061306c565b600284604051612645919061312f565b602060405180830381855afa158015612660573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906126839190612f84565b901c901b7fff0000000000000000000000000000000000000000000000000000000000000060f886901b167effffffffff000000000000000000000000000000000000000000000000000060d086901b161717949350505050565b73ffffffffffffffffffffffffffffffffffffffff81165f9081526001602052604090205463ffffffff16801561271557806108db565b6108db8261181c565b6040517f70a082310000000000000000000000000000000000000000000000000000000081523060048201525f9073ffffffffffffffffffffffffffffffffffffffff8416906370a0823190602401602060405180830381865afa158015612788573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906127ac9190612f84565b90506127d073ffffffffffffffffffffffffffffffffffffffff8416333085612979565b6040517f70a082310000000000000000000000000000000000000000000000000000000081523060048201525f90829073ffffffffffffffffffffffffffffffffffffffff8616906370a0823190602401602060405180830381865afa15801561283c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906128609190612f84565b61286a919061306c565b90508483828181146128bb576040517fc544174700000000000000000000000000000000000000000000000000000000815260ff9093166004840152602483019190915260448201526064016105c5565b5050505050505050565b5f8183106128df575f828152602084905260409020610919565b5f838152602083905260409020610919565b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8616600452602485905291602083604481808b5af1925060015f5114831661296d578383151615612961573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b6129878484848460016129d5565b610d26576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff851660048201526024016105c5565b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8781166004528616602452604485905291602083606481808c5af1925060015f51148316612a57578383151615612a4b573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b67ffffffffffffffff81168114612a7d575f5ffd5b50565b803561ffff81168114612a91575f5ffd5b919050565b73ffffffffffffffffffffffffffffffffffffffff81168114612a7d575f5ffd5b803560ff81168114612a91575f5ffd5b5f5f83601f840112612ad7575f5ffd5b50813567ffffffffffffffff811115612aee575f5ffd5b6020830191508360208260051b8501011115612b08575f5ffd5b9250929050565b5f5f5f5f5f5f5f60c0888a031215612b25575f5ffd5b8735612b3081612a68565b9650612b3e60208901612a80565b95506040880135612b4e81612a96565b9450612b5c60608901612ab7565b93506080880135612b6c81612a68565b925060a088013567ffffffffffffffff811115612b87575f5ffd5b612b938a828b01612ac7565b989b979a50959850939692959293505050565b5f60208284031215612bb6575f5ffd5b813561091981612a96565b5f5f60408385031215612bd2575f5ffd5b8235612bdd81612a68565b9150612beb60208401612a80565b90509250929050565b803565ffffffffffff81168114612a91575f5ffd5b5f5f60408385031215612c1a575f5ffd5b612c2383612bf4565b91506020830135612c3381612a96565b809150509250929050565b5f5f60208385031215612c4f575f5ffd5b823567ffffffffffffffff811115612c65575f5ffd5b8301601f81018513612c75575f5ffd5b803567ffffffffffffffff811115612c8b575f5ffd5b856020828401011115612c9c575f5ffd5b6020919091019590945092505050565b803563ffffffff81168114612a91575f5ffd5b5f5f5f5f6106208587031215612cd3575f5ffd5b612cdc85612cac565b9350612cea60208601612ab7565b9250604085013591506106208501861015612d03575f5ffd5b509194909350909160600190565b5f60208284031215612d21575f5ffd5b61091982612ab7565b602080825282518282018190525f918401906040840190835b81811015612d91578351805173ffffffffffffffffffffffffffffffffffffffff1684526020908101516bffffffffffffffffffffffff168185015290930192604090920191600101612d43565b509095945050505050565b5f5f60408385031215612dad575f5ffd5b612db683612cac565b9150612beb60208401612ab7565b5f5f5f60608486031215612dd6575f5ffd5b612ddf84612ab7565b92506020840135612def81612a68565b91506040840135612dff81612a96565b809150509250925092565b5f60208284031215612e1a575f5ffd5b5035919050565b5f5f5f5f5f5f5f60e0888a031215612e37575f5ffd5b612e4088612ab7565b96506020880135612e5081612a68565b95506040880135612e6081612a96565b945060608801359350612e7560808901612ab7565b9699959850939692959460a0840135945060c09093013592915050565b5f60e0828403128015612ea3575f5ffd5b509092915050565b5f5f60208385031215612ebc575f5ffd5b823567ffffffffffffffff811115612ed2575f5ffd5b612ede85828601612ac7565b90969095509350505050565b602080825282518282018190525f918401906040840190835b81811015612d91578351835260209384019390920191600101612f03565b5f5f60408385031215612f32575f5ffd5b50508035926020909101359150565b5f60208284031215612f51575f5ffd5b61091982612bf4565b5f5f60408385031215612f6b575f5ffd5b612f7483612ab7565b91506020830135612c3381612a68565b5f60208284031215612f94575f5ffd5b5051919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b67ffffffffffffffff81811683821601908111156108db576108db612f9b565b808201808211156108db576108db612f9b565b80820281158282048414176108db576108db612f9b565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b818103818111156108db576108db612f9b565b67ffffffffffffffff82811682821603908111156108db576108db612f9b565b63ffffffff81811683821601908111156108db576108db612f9b565b60ff83168152604060208201525f82518060408401528060208501606085015e5f6060828501015260607fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8301168401019150509392505050565b5f81518060208401855e5f93019283525090919050565b5f6109198284613118565b5f61314e6131488386613118565b84613118565b949350505050565b6bffffffffffffffffffffffff81811683821601908111156108db576108db612f9b565b604051610180810167ffffffffffffffff811182821017156131c3577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60405290565b8051612a9181612a96565b8051612a9181612a68565b5f6101808284031280156131f1575f5ffd5b506131fa61317a565b613203836131c9565b8152613211602084016131c9565b60208201526040838101519082015261322c606084016131c9565b606082015261323d608084016131c9565b608082015261324e60a084016131d4565b60a082015261325f60c084016131d4565b60c082015261327060e084016131d4565b60e082015261328261010084016131d4565b61010082015261329561012084016131d4565b6101208201526132a861014084016131d4565b610140820152610160928301519281019290925250919050565b5f6132cd8287613118565b7fff000000000000000000000000000000000000000000000000000000000000008660f81b1681527fffffffffffffffff0000000000000000000000000000000000000000000000008560c01b16600182015261332d6009820185613118565b979650505050505050565b65ffffffffffff81811683821601908111156108db576108db612f9b56' as const

/** Deployed bytecode, with zeros in place of immutables. */
export const vaultDeployedBytecode =
  '0x608060405234801561000f575f5ffd5b50600436106101a5575f3560e01c8063874830be116100e8578063bdd425e311610093578063d9d03e251161006e578063d9d03e251461046c578063dcc59b6f146104b9578063e4af29fc14610505578063efc011851461051d575f5ffd5b8063bdd425e314610426578063cbc4f9ee14610446578063d67eed9314610459575f5ffd5b8063a24f2399116100c3578063a24f2399146103ed578063b750671814610400578063b815ee5714610413575f5ffd5b8063874830be14610394578063931bc15d146103a457806395ab4d33146103da575f5ffd5b8063566086521161015357806371a973051161012e57806371a97305146102fc5780638086b8ba1461031157806382100e3f1461034c57806383c2aef314610381575f5ffd5b8063566086521461028c578063644d428f1461029f5780636f100bf7146102a7575f5ffd5b806323b4965c1161018357806323b4965c1461020e57806336b1e81c1461024f5780634b4fdbef14610262575f5ffd5b8063026a92bf146101a95780630272f3a3146101be5780631d0f9c6f146101eb575b5f5ffd5b6101bc6101b7366004612b0f565b610530565b005b6101d16101cc366004612ba6565b610847565b60405163ffffffff90911681526020015b60405180910390f35b6101fe6101f9366004612bc1565b6108e1565b60405190151581526020016101e2565b600254600854600954604080516a010000000000000000000090940464ffffffffff168452602084019290925265ffffffffffff16908201526060016101e2565b6101bc61025d366004612c09565b610920565b610275610270366004612c3e565b610b1e565b60405165ffffffffffff90911681526020016101e2565b6101bc61029a366004612cbf565b610b5d565b610275610d2c565b6102e36102b5366004612d11565b60ff165f908152600460205260409020546c01000000000000000000000000900467ffffffffffffffff1690565b60405167ffffffffffffffff90911681526020016101e2565b610304610d58565b6040516101e29190612d2a565b6101d161031f366004612ba6565b73ffffffffffffffffffffffffffffffffffffffff165f9081526001602052604090205463ffffffff1690565b6103737f000000000000000000000000000000000000000000000000000000000000000081565b6040519081526020016101e2565b6101fe61038f366004612d9c565b610df5565b60025465ffffffffffff16610275565b6103b76103b2366004612dc4565b610e25565b6040805163ffffffff909316835265ffffffffffff9091166020830152016101e2565b6101bc6103e8366004612e0a565b610e4e565b6103b76103fb366004612e21565b610fbd565b61037361040e366004612e0a565b6110c6565b6101bc610421366004612e92565b611115565b610439610434366004612eab565b61136e565b6040516101e29190612eea565b610439610454366004612f21565b61142a565b6101fe610467366004612f41565b611516565b61049c61047a366004612d11565b60ff165f908152600460205260409020546bffffffffffffffffffffffff1690565b6040516bffffffffffffffffffffffff90911681526020016101e2565b6104e07f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016101e2565b6002546601000000000000900463ffffffff166101d1565b61027561052b366004612f5a565b61153f565b6105386115d3565b6105418461160a565b5067ffffffffffffffff87165f90815260056020908152604080832060ff60088b901c811685529252909120548891889160019183169190911b16156105ce576040517fd2b6299800000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909216600483015261ffff1660248201526044015b60405180910390fd5b50506040517fb64212ae00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff881660048201525f907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063b64212ae90602401602060405180830381865afa158015610664573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106889190612f84565b6040805161ffff8a16602082015273ffffffffffffffffffffffffffffffffffffffff89169181019190915260ff8716606082015267ffffffffffffffff861660808201529091505f9060a001604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081840301815282825280516020918201209083015201604051602081830303815290604052805190602001209050610734848484846116dd565b89899091610784576040517f2daddf0100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909216600483015261ffff1660248201526044016105c5565b505067ffffffffffffffff89165f90815260056020908152604080832060ff60088d901c81168552925290912080546001928b169290921b90911790556040805161ffff8a16815267ffffffffffffffff878116602083015260ff89169273ffffffffffffffffffffffffffffffffffffffff8b1692918d16917f917880be0e899906aad173bb11274cef7112bbe65553219fead53f329b59341c910160405180910390a46108348686896116f4565b505061083e6117f2565b50505050505050565b73ffffffffffffffffffffffffffffffffffffffff81165f9081526001602052604090205463ffffffff16818180156108d0576040517f2cd3bb4700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909216600483015263ffffffff1660248201526044016105c5565b50506108db8261181c565b92915050565b67ffffffffffffffff82165f90815260056020908152604080832060ff600886901c81168552925282205460019184169190911b1615155b9392505050565b6109286115d3565b6008545f03610963576040517f2f3c8e7300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f6109758365ffffffffffff166110c6565b6009549091505f9065ffffffffffff908116908516108015906109a45750600261099f8360f81c90565b60ff16145b80156109f457506109b58260b01c90565b63ffffffff166109ec8473ffffffffffffffffffffffffffffffffffffffff165f9081526001602052604090205463ffffffff1690565b63ffffffff16145b8015610a1f5750600884901c64ffffffffff165f90815260076020526040902054600160ff86161b16155b90508381610a64576040517fbf11855600000000000000000000000000000000000000000000000000000000815265ffffffffffff90911660048201526024016105c5565b50600884901c64ffffffffff165f9081526007602052604081208054600160ff88161b1790558060a884901c610a9a8560681c90565b60405167ffffffffffffffff82168152919350915060ff83169073ffffffffffffffffffffffffffffffffffffffff87169065ffffffffffff8916907f20927976d38499930c1862e5c1fee6758888c0a17a72318e41f659392e06a8089060200160405180910390a4610b0e8282876116f4565b50505050610b1a6117f2565b5050565b5f61091983838080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250611a5292505050565b610b656115d3565b6008545f03610ba0576040517f2f3c8e7300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60ff8316600885811b64ffffffff001682179081901c5f9081526006602052604090205490916001901b1615151585859091610c19576040517fd35b5f8300000000000000000000000000000000000000000000000000000000815263ffffffff909216600483015260ff1660248201526044016105c5565b50505f610c318663ffffffff168660ff168686611b9c565b9050600854811486869091610c83576040517fb25aadba00000000000000000000000000000000000000000000000000000000815263ffffffff909216600483015260ff1660248201526044016105c5565b5050600882901c5f9081526006602052604081208054600160ff86161b179055610cb5608086901c60c087901c612fc8565b6040805167ffffffffffffffff83168152905191925061010086013560601c91829160ff8a169163ffffffff8c16917f3a5f29579fdeb87437a39e5cc67b9dc4e5c8d990caa97be32592abf8a2d6e6ca919081900360200190a4610d1a8783836116f4565b50505050610d266117f2565b50505050565b335f90815260016020526040812054610d5390610d4e9063ffffffff16611dca565b611a52565b905090565b60606003805480602002602001604051908101604052809291908181526020015f905b82821015610dec575f848152602090819020604080518082019091529084015473ffffffffffffffffffffffffffffffffffffffff811682527401000000000000000000000000000000000000000090046bffffffffffffffffffffffff1681830152825260019092019101610d7b565b50505050905090565b60ff8116600883811b64ffffffff00168217901c5f9081526006602052604081205490916001901b161515610919565b5f5f610e2f6115d3565b610e3a858585611e9f565b91509150610e466117f2565b935093915050565b6002546a0100000000000000000000900464ffffffffff1615610e9d576040517f6bd3da9400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600280547fffffffffffffffffffffffffffffffffff0000000000ffffffffffffffffffff166a01000000000000000000004264ffffffffff16021790556040517f63c4f031000000000000000000000000000000000000000000000000000000008152600481018290527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16906363c4f031906024015f604051808303815f87803b158015610f60575f5ffd5b505af1158015610f72573d5f5f3e3d5ffd5b505050507fb0d740f868b440414952aa0d2309736cd15c5ebdd79c3d091a142a8dfe02b041610f9f6121bc565b610fa99042612fe8565b60405190815260200160405180910390a150565b5f5f610fc76115d3565b5f610fd18a61160a565b90505f81602001516bffffffffffffffffffffffff168a67ffffffffffffffff16610ffc9190612ffb565b82516040517fd505accf00000000000000000000000000000000000000000000000000000000815233600482015230602482015260448101839052606481018b905260ff8a16608482015260a4810189905260c4810188905291925073ffffffffffffffffffffffffffffffffffffffff169063d505accf9060e4015f604051808303815f87803b15801561108f575f5ffd5b505af19250505080156110a0575060015b506110ac8b8b8b611e9f565b9350935050506110ba6117f2565b97509795505050505050565b5f81815260208190526040902054818161110f576040517f616a156a0000000000000000000000000000000000000000000000000000000081526004016105c591815260200190565b50919050565b6002546a0100000000000000000000900464ffffffffff165f03611165576040517fcd12c78600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6008541561119f576040517f88fb815200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f6111a86121bc565b6002546111ca91906a0100000000000000000000900464ffffffffff16612fe8565b905080421015819061120b576040517f19e32d730000000000000000000000000000000000000000000000000000000081526004016105c591815260200190565b505f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16627719806040518163ffffffff1660e01b81526004016020604051808303815f875af1158015611276573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061129a9190612f84565b90505f6112a68461225f565b905081818181146112ec576040517ffb36e93e000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016105c5565b505083356008819055600980547fffffffffffffffffffffffffffffffffffffffffffffffffffff00000000000016606087013565ffffffffffff169081179091556040805192835260208301919091527f68045645226bc527fc51c0423c38ca1b0ab58ff456d6e731e6a29d42375e3d1d910160405180910390a150505050565b60608167ffffffffffffffff81111561138957611389613012565b6040519080825280602002602001820160405280156113b2578160200160208202803683370190505b5090505f5b82811015611423575f5f8585848181106113d3576113d361303f565b90506020020160208101906113e89190612f41565b65ffffffffffff1681526020019081526020015f20548282815181106114105761141061303f565b60209081029190910101526001016113b7565b5092915050565b6060818311158015611446575060025465ffffffffffff168211155b8290611481576040517f616a156a0000000000000000000000000000000000000000000000000000000081526004016105c591815260200190565b5061148c838361306c565b67ffffffffffffffff8111156114a4576114a4613012565b6040519080825280602002602001820160405280156114cd578160200160208202803683370190505b509050825b82811015611423575f81815260208190526040902054826114f3868461306c565b815181106115035761150361303f565b60209081029190910101526001016114d2565b64ffffffffff600882901c165f90815260076020526040812054600160ff84161b1615156108db565b5f67ffffffffffffffff821615801590611569575066200000000000008267ffffffffffffffff16105b82906115ae576040517f80d3338e00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201526024016105c5565b50335f9081526001602052604090205461091990610d4e9063ffffffff1685856122d2565b6115db6123b1565b61160860017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b9061240a565b565b604080518082019091525f8082526020820152600354829060ff821610611663576040517fe17338ee00000000000000000000000000000000000000000000000000000000815260ff90911660048201526024016105c5565b5060038260ff168154811061167a5761167a61303f565b5f9182526020918290206040805180820190915291015473ffffffffffffffffffffffffffffffffffffffff811682527401000000000000000000000000000000000000000090046bffffffffffffffffffffffff169181019190915292915050565b5f826116ea868685612411565b1495945050505050565b8167ffffffffffffffff165f03611737576040517fc46babb100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f6117418461160a565b60ff85165f90815260046020526040902080549192508491600c906117819084906c01000000000000000000000000900467ffffffffffffffff1661307f565b92506101000a81548167ffffffffffffffff021916908367ffffffffffffffff160217905550610d268282602001516bffffffffffffffffffffffff168567ffffffffffffffff166117d39190612ffb565b835173ffffffffffffffffffffffffffffffffffffffff169190612452565b6116085f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611602565b5f73ffffffffffffffffffffffffffffffffffffffff821661186a576040517f49e27cff00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600254611888906601000000000000900463ffffffff16600161309f565b905063ffffffff8163ffffffff16106118cd576040517f777236cb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600280547fffffffffffffffffffffffffffffffffffffffffffff00000000ffffffffffff16660100000000000063ffffffff84169081029190911790915573ffffffffffffffffffffffffffffffffffffffff83165f90815260016020526040812080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000169092179091556119ee4260d01b7effffffffff00000000000000000000000000000000000000000000000000001660b084901b79ffffffff000000000000000000000000000000000000000000001617601085901b75ffffffffffffffffffffffffffffffffffffffff000016177f0100000000000000000000000000000000000000000000000000000000000000176124b2565b6124b2565b60405165ffffffffffff8216815290915073ffffffffffffffffffffffffffffffffffffffff84169063ffffffff8416907f783a75d84a44146f5862952f639b37695d3149e96c980cbbc08058a64384a6209060200160405180910390a350919050565b5f5f611a5d83612566565b835190915060ff8216611a9f576040517f0de42f810000000000000000000000000000000000000000000000000000000081526004016105c591815260200190565b505f611aaf846020015160c81c90565b905063ffffffff811615801590611adc5750335f9081526001602052604090205463ffffffff8281169116145b81339091611b3a576040517fdea832e200000000000000000000000000000000000000000000000000000000815263ffffffff909216600483015273ffffffffffffffffffffffffffffffffffffffff1660248201526044016105c5565b5050611b4a6119e9834287612626565b92508063ffffffff168365ffffffffffff167fd997b37b727b9cfecc81e39b0e06bba5e6cc9324bbc7a3f7b0e33fd2bee2b1e98487604051611b8d9291906130bb565b60405180910390a35050919050565b60408051602081018490525f918101829052600290606001604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081840301815290829052611bec9161312f565b602060405180830381855afa158015611c07573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190611c2a9190612f84565b90505f611c3960036008612fe8565b86901b85176101001790505f5b602e811015611dc057600182821c81161480611d0b576002848684602e8110611c7157611c7161303f565b6020020135604051602001611c90929190918252602082015260400190565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081840301815290829052611cc89161312f565b602060405180830381855afa158015611ce3573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190611d069190612f84565b611db5565b60028583602e8110611d1f57611d1f61303f565b602002013585604051602001611d3f929190918252602082015260400190565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081840301815290829052611d779161312f565b602060405180830381855afa158015611d92573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190611db59190612f84565b935050600101611c46565b5050949350505050565b604080517f040000000000000000000000000000000000000000000000000000000000000060208201525f602182018190527fffffffff0000000000000000000000000000000000000000000000000000000060e085901b16602383015260278201527a010000000000000000000000000000000000000000000000000000602e8201528151808203601401815260686034830181815260d48401909452606093919260540181803683375050604051611e899392915060200161313a565b6040516020818303038152906040529050919050565b5f5f8367ffffffffffffffff165f03611ee4576040517fc46babb100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f611eee8661160a565b60ff87165f9081526004602090815260408083208151808301909252546bffffffffffffffffffffffff8116825267ffffffffffffffff6c01000000000000000000000000909104811692820183905293945092611f4f9190891690612fe8565b9050878166200000000000008110611f9e576040517f920af7fb00000000000000000000000000000000000000000000000000000000815260ff909216600483015260248201526044016105c5565b505067ffffffffffffffff80821660208401528251908816908390611fc4908390613156565b6bffffffffffffffffffffffff90811690915260ff8a165f908152600460209081526040909120855181549287015167ffffffffffffffff166c01000000000000000000000000027fffffffffffffffffffffffff000000000000000000000000000000000000000090931693169290921717905550612043866126de565b825190955061210b904260d01b7effffffffff00000000000000000000000000000000000000000000000000001660b088901b79ffffffff00000000000000000000000000000000000000000000161760a88b901b75ff000000000000000000000000000000000000000000161760688a901b74ffffffffffffffff00000000000000000000000000161760089190911b6cffffffffffffffffffffffff0016177f0200000000000000000000000000000000000000000000000000000000000000176124b2565b82516040805167ffffffffffffffff8b1681526bffffffffffffffffffffffff909216602083015265ffffffffffff83168282015251919550339160ff8b169163ffffffff8916917fc7edfe701c5d9770deab1f613bcf9e5b8123aaeaf291369a97d4429abfff43ef9181900360600190a4825160208401516121b1918a916121ac906bffffffffffffffffffffffff1667ffffffffffffffff8c16612ffb565b61271e565b505050935093915050565b5f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663890357306040518163ffffffff1660e01b815260040161018060405180830381865afa158015612227573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061224b91906131df565b610100015167ffffffffffffffff16905090565b5f816040516020016122b59190813581526020808301359082015260408083013590820152606080830135908201526080808301359082015260a0808301359082015260c0918201359181019190915260e00190565b604051602081830303815290604052805190602001209050919050565b604080517f050000000000000000000000000000000000000000000000000000000000000060208201525f602182018190527fffffffff0000000000000000000000000000000000000000000000000000000060e087901b16602383015260278201527a010000000000000000000000000000000000000000000000000000602e82015281518082036014018152605f6034830181815260b484019094526060939192869286929091605401818036833750506040516123999594939291506020016132c2565b60405160208183030381529060405290509392505050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15611608576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b5f81815b848110156124495761243f828787848181106124335761243361303f565b905060200201356128c5565b9150600101612415565b50949350505050565b61245f83838360016128f1565b6124ad576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff841660048201526024016105c5565b505050565b6002545f906a0100000000000000000000900464ffffffffff1615612503576040517fdeecac1600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5060025465ffffffffffff165f81815260208190526040902082905561252a816001613338565b600280547fffffffffffffffffffffffffffffffffffffffffffffffffffff0000000000001665ffffffffffff92909216919091179055919050565b5f81515f0361257657505f919050565b5f825f815181106125895761258961303f565b016020015160f81c90507ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff981016125dc576125c6607c6002612ffb565b8351146125d3575f610919565b60069392505050565b607c8351146125ed57505f92915050565b600181036125fe5750600492915050565b6005810361260f5750600392915050565b6004811461261d575f610919565b60059392505050565b5f8061263560d061010061306c565b600284604051612645919061312f565b602060405180830381855afa158015612660573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906126839190612f84565b901c901b7fff0000000000000000000000000000000000000000000000000000000000000060f886901b167effffffffff000000000000000000000000000000000000000000000000000060d086901b161717949350505050565b73ffffffffffffffffffffffffffffffffffffffff81165f9081526001602052604090205463ffffffff16801561271557806108db565b6108db8261181c565b6040517f70a082310000000000000000000000000000000000000000000000000000000081523060048201525f9073ffffffffffffffffffffffffffffffffffffffff8416906370a0823190602401602060405180830381865afa158015612788573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906127ac9190612f84565b90506127d073ffffffffffffffffffffffffffffffffffffffff8416333085612979565b6040517f70a082310000000000000000000000000000000000000000000000000000000081523060048201525f90829073ffffffffffffffffffffffffffffffffffffffff8616906370a0823190602401602060405180830381865afa15801561283c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906128609190612f84565b61286a919061306c565b90508483828181146128bb576040517fc544174700000000000000000000000000000000000000000000000000000000815260ff9093166004840152602483019190915260448201526064016105c5565b5050505050505050565b5f8183106128df575f828152602084905260409020610919565b5f838152602083905260409020610919565b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8616600452602485905291602083604481808b5af1925060015f5114831661296d578383151615612961573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b6129878484848460016129d5565b610d26576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff851660048201526024016105c5565b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8781166004528616602452604485905291602083606481808c5af1925060015f51148316612a57578383151615612a4b573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b67ffffffffffffffff81168114612a7d575f5ffd5b50565b803561ffff81168114612a91575f5ffd5b919050565b73ffffffffffffffffffffffffffffffffffffffff81168114612a7d575f5ffd5b803560ff81168114612a91575f5ffd5b5f5f83601f840112612ad7575f5ffd5b50813567ffffffffffffffff811115612aee575f5ffd5b6020830191508360208260051b8501011115612b08575f5ffd5b9250929050565b5f5f5f5f5f5f5f60c0888a031215612b25575f5ffd5b8735612b3081612a68565b9650612b3e60208901612a80565b95506040880135612b4e81612a96565b9450612b5c60608901612ab7565b93506080880135612b6c81612a68565b925060a088013567ffffffffffffffff811115612b87575f5ffd5b612b938a828b01612ac7565b989b979a50959850939692959293505050565b5f60208284031215612bb6575f5ffd5b813561091981612a96565b5f5f60408385031215612bd2575f5ffd5b8235612bdd81612a68565b9150612beb60208401612a80565b90509250929050565b803565ffffffffffff81168114612a91575f5ffd5b5f5f60408385031215612c1a575f5ffd5b612c2383612bf4565b91506020830135612c3381612a96565b809150509250929050565b5f5f60208385031215612c4f575f5ffd5b823567ffffffffffffffff811115612c65575f5ffd5b8301601f81018513612c75575f5ffd5b803567ffffffffffffffff811115612c8b575f5ffd5b856020828401011115612c9c575f5ffd5b6020919091019590945092505050565b803563ffffffff81168114612a91575f5ffd5b5f5f5f5f6106208587031215612cd3575f5ffd5b612cdc85612cac565b9350612cea60208601612ab7565b9250604085013591506106208501861015612d03575f5ffd5b509194909350909160600190565b5f60208284031215612d21575f5ffd5b61091982612ab7565b602080825282518282018190525f918401906040840190835b81811015612d91578351805173ffffffffffffffffffffffffffffffffffffffff1684526020908101516bffffffffffffffffffffffff168185015290930192604090920191600101612d43565b509095945050505050565b5f5f60408385031215612dad575f5ffd5b612db683612cac565b9150612beb60208401612ab7565b5f5f5f60608486031215612dd6575f5ffd5b612ddf84612ab7565b92506020840135612def81612a68565b91506040840135612dff81612a96565b809150509250925092565b5f60208284031215612e1a575f5ffd5b5035919050565b5f5f5f5f5f5f5f60e0888a031215612e37575f5ffd5b612e4088612ab7565b96506020880135612e5081612a68565b95506040880135612e6081612a96565b945060608801359350612e7560808901612ab7565b9699959850939692959460a0840135945060c09093013592915050565b5f60e0828403128015612ea3575f5ffd5b509092915050565b5f5f60208385031215612ebc575f5ffd5b823567ffffffffffffffff811115612ed2575f5ffd5b612ede85828601612ac7565b90969095509350505050565b602080825282518282018190525f918401906040840190835b81811015612d91578351835260209384019390920191600101612f03565b5f5f60408385031215612f32575f5ffd5b50508035926020909101359150565b5f60208284031215612f51575f5ffd5b61091982612bf4565b5f5f60408385031215612f6b575f5ffd5b612f7483612ab7565b91506020830135612c3381612a68565b5f60208284031215612f94575f5ffd5b5051919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b67ffffffffffffffff81811683821601908111156108db576108db612f9b565b808201808211156108db576108db612f9b565b80820281158282048414176108db576108db612f9b565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b818103818111156108db576108db612f9b565b67ffffffffffffffff82811682821603908111156108db576108db612f9b565b63ffffffff81811683821601908111156108db576108db612f9b565b60ff83168152604060208201525f82518060408401528060208501606085015e5f6060828501015260607fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8301168401019150509392505050565b5f81518060208401855e5f93019283525090919050565b5f6109198284613118565b5f61314e6131488386613118565b84613118565b949350505050565b6bffffffffffffffffffffffff81811683821601908111156108db576108db612f9b565b604051610180810167ffffffffffffffff811182821017156131c3577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60405290565b8051612a9181612a96565b8051612a9181612a68565b5f6101808284031280156131f1575f5ffd5b506131fa61317a565b613203836131c9565b8152613211602084016131c9565b60208201526040838101519082015261322c606084016131c9565b606082015261323d608084016131c9565b608082015261324e60a084016131d4565b60a082015261325f60c084016131d4565b60c082015261327060e084016131d4565b60e082015261328261010084016131d4565b61010082015261329561012084016131d4565b6101208201526132a861014084016131d4565b610140820152610160928301519281019290925250919050565b5f6132cd8287613118565b7fff000000000000000000000000000000000000000000000000000000000000008660f81b1681527fffffffffffffffff0000000000000000000000000000000000000000000000008560c01b16600182015261332d6009820185613118565b979650505050505050565b65ffffffffffff81811683821601908111156108db576108db612f9b56' as const

/** [offset, length] in bytes of each place of an immutable in the deployed bytecode. */
export const vaultImmutables: readonly (readonly [number, number])[] =
  [[849,32],[1214,32],[1546,32],[3850,32],[4623,32],[8639,32]]
